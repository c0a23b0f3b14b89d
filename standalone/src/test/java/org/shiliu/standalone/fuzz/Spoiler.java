package org.shiliu.standalone.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils a good request in one place or several. */
final class Spoiler {
  private static final List<String> HEADERS =
      List.of(
          "Accept",
          "Accept-Language",
          "Accept-Encoding",
          "Accept-Charset",
          "Authorization",
          "Content-Type",
          "Content-Language",
          "Content-Encoding",
          "Cookie",
          "Expect",
          "Forwarded",
          "Host",
          "Idempotency-Key",
          "If-Match",
          "If-Modified-Since",
          "If-None-Match",
          "If-Unmodified-Since",
          "Last-Event-ID",
          "Max-Forwards",
          "Origin",
          "Prefer",
          "Range",
          "Referer",
          "TE",
          "Upgrade",
          "User-Agent",
          "X-Correlation-Id",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-HTTP-Method-Override",
          "traceparent");

  /** Values that are nearly right, by header. */
  private static final List<String> NEARLY =
      List.of(
          "Accept: text/html",
          "Accept: */*;q=0",
          "Accept: application/json;q=2, a/b;q=x",
          "Accept: ,,;;",
          "Accept: application/xml",
          "Accept: image/*",
          "Accept: application/json; charset=utf-16",
          "Accept-Language: bo, en;q=0.1",
          "Accept-Language: *;q=0, zz-ZZ-zzzzzzzzzzzzzz;q=9",
          "Accept-Encoding: gzip",
          "Accept-Encoding: deflate, gzip;q=0",
          "Accept-Encoding: identity;q=0, *;q=0",
          "Authorization: Bearer",
          "Authorization: Bearer a.b.c",
          "Authorization: Basic YTpi",
          "Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJvZmZpY2VyLXFpYW4ifQ.",
          "Content-Type: text/plain",
          "Content-Type: application/xml",
          "Content-Type: application/json; charset=utf-16",
          "Content-Type: application/json; charset=nonsense",
          "Content-Type: application/merge-patch+json",
          "Content-Type: application/x-www-form-urlencoded",
          "Content-Type: multipart/form-data",
          "Content-Type: multipart/form-data; boundary=\"\"",
          "Content-Type: nonsense",
          "Content-Type: /",
          "Content-Type: application/json, text/plain",
          "Content-Encoding: gzip",
          "Expect: 100-continue",
          "If-Match: *",
          "If-Match: W/\"v1\"",
          "If-Match: \"v999999999999999999999999\"",
          "If-Match: \"v1\", \"v2\"",
          "If-Match: v1",
          "If-None-Match: *",
          "If-None-Match: \"",
          "If-Modified-Since: Tue, 32 Foo 2026 99:99:99 GMT",
          "If-Modified-Since: Tue, 24 Nov 2099 00:00:00 GMT",
          "If-Unmodified-Since: Tue, 24 Nov 2020 00:00:00 GMT",
          "Range: bytes=0-0",
          "Range: bytes=9-1,-,x",
          "Range: bytes=99999999999999999999-",
          "TE: trailers",
          "Upgrade: h2c",
          "X-HTTP-Method-Override: DELETE",
          "X-Correlation-Id: same-1",
          "X-Forwarded-Host: evil.example",
          "Forwarded: for=unknown;host=evil.example;proto=gopher",
          "Prefer: return=minimal, wait=-1");

  private final Random dice;

  Spoiler(Random dice) {
    this.dice = dice;
  }

  void spoil(Draft draft) {
    boolean hasBody = draft.json != null || draft.body != null;
    boolean upload = draft.json == null && draft.body != null;
    boolean hasQuery = !draft.operation.parameters("query").isEmpty();
    int chance = dice.nextInt(100);
    if (hasBody && chance < 55) {
      if (upload) {
        upload(draft);
      } else if (draft.json != null && chance < 45) {
        field(draft);
      } else {
        wholeBody(draft);
      }
    } else if (hasQuery && chance < 55) {
      query(draft);
    } else if (!draft.path.isEmpty() && chance < 68) {
      path(draft);
    } else if (chance < 92) {
      header(draft);
    } else if (chance < 95) {
      method(draft);
    } else {
      oddities(draft);
    }
  }

  private void field(Draft draft) {
    List<JsonNode> places = new ArrayList<>();
    containers(draft.json, places);
    if (places.isEmpty()) {
      wholeBody(draft);
      return;
    }
    JsonNode place = places.get(dice.nextInt(places.size()));
    if (place instanceof ArrayNode array) {
      element(draft, array);
      return;
    }
    ObjectNode object = (ObjectNode) place;
    List<String> names = List.copyOf(object.propertyNames());
    String name = names.isEmpty() ? "a" : names.get(dice.nextInt(names.size()));
    switch (dice.nextInt(12)) {
      case 0 -> {
        object.remove(name);
        draft.spoilt.add("no " + name);
      }
      case 1 -> {
        object.putNull(name);
        draft.spoilt.add("null " + name);
      }
      case 2 -> {
        object.set(Hostile.text(dice), Hostile.value(dice));
        draft.spoilt.add("unknown field");
      }
      case 3 -> {
        String text = new String(Hostile.text(draft.json), StandardCharsets.UTF_8);
        draft.body =
            text.replaceFirst("\\{", "{\"" + name + "\":1,").getBytes(StandardCharsets.UTF_8);
        draft.spoilt.add(name + " twice");
      }
      default -> {
        object.set(name, Hostile.value(dice));
        draft.spoilt.add("field " + name);
      }
    }
  }

  private void element(Draft draft, ArrayNode array) {
    if (dice.nextInt(3) == 0 && !array.isEmpty()) {
      JsonNode first = array.get(0);
      int times = Hostile.text(first).length < 300 && dice.nextBoolean() ? 3000 : 30;
      for (int one = 0; one < times; one++) {
        array.add(first);
      }
    } else {
      array.add(Hostile.value(dice));
    }
    draft.spoilt.add("array");
  }

  private static void containers(JsonNode node, List<JsonNode> found) {
    if (node.isContainer()) {
      found.add(node);
      node.forEach(part -> containers(part, found));
    }
  }

  private void wholeBody(Draft draft) {
    byte[] example = draft.json == null ? draft.body : Hostile.text(draft.json);
    draft.body = Hostile.body(dice, example);
    draft.spoilt.add("whole body");
  }

  private void upload(Draft draft) {
    byte[] photo = Author.goodPhoto();
    String odd = Hostile.bytes(dice);
    draft.body =
        switch (dice.nextInt(11)) {
          case 0 -> Author.multipart("picture", "photo.jpg", "image/jpeg", photo);
          case 1 -> Author.multipart("photo", odd, "image/jpeg", photo);
          case 2 -> Author.multipart("photo", "photo.jpg", odd, photo);
          case 3 -> Author.multipart(odd, "photo.jpg", "image/jpeg", photo);
          case 4 -> Author.multipart("photo", "photo.png", "image/png", new byte[0]);
          case 5 -> Author.multipart("photo", "photo.png", "image/png", Hostile.body(dice, photo));
          case 6 -> java.util.Arrays.copyOf(draft.body, draft.body.length / 2);
          case 7 -> Hostile.latin("--" + Author.BOUNDARY + "--\r\n");
          case 8 ->
              Hostile.latin(
                  "--" + Author.BOUNDARY + "\r\n" + odd + "\r\n\r\nx\r\n--" + Author.BOUNDARY);
          case 9 ->
              Hostile.latin(
                  "--"
                      + Author.BOUNDARY
                      + "\r\nContent-Disposition: form-data; name=\"photo\"\r\n\r\ntext\r\n--"
                      + Author.BOUNDARY
                      + "--\r\n");
          default -> Hostile.body(dice, draft.body);
        };
    draft.spoilt.add("upload");
  }

  private void query(Draft draft) {
    List<Operation.Parameter> declared = draft.operation.parameters("query");
    String name = declared.get(dice.nextInt(declared.size())).name();
    String hostile = dice.nextInt(3) > 0 ? Author.encoded(Hostile.text(dice)) : escapes();
    switch (dice.nextInt(6)) {
      case 0 -> draft.query.add(hostile + "=" + hostile);
      case 1 -> draft.query.add(name);
      case 2 -> {
        draft.query.add(name + "=" + hostile);
        draft.query.add(name + "=1");
      }
      default -> {
        draft.query.removeIf(one -> one.startsWith(name + "="));
        draft.query.add(name + "=" + hostile);
      }
    }
    draft.spoilt.add("query " + name);
  }

  private String escapes() {
    return switch (dice.nextInt(7)) {
      case 0 -> "%";
      case 1 -> "%zz";
      case 2 -> "%C0%AF";
      case 3 -> "%ED%A0%80";
      case 4 -> "%00";
      case 5 -> "%FF%FE%";
      default -> Hostile.bytes(dice).replaceAll("[ #&?/]", "_");
    };
  }

  private void path(Draft draft) {
    List<String> names = List.copyOf(draft.path.keySet());
    String name = names.get(dice.nextInt(names.size()));
    String text = dice.nextInt(3) > 0 ? Author.encoded(Hostile.text(dice)) : escapes();
    String value = dice.nextInt(5) == 0 ? draft.path.get(name) + text : text;
    draft.path.put(name, value);
    // A router may take these apart, or leave them out.
    draft.astray |=
        value.isBlank()
            || value.matches("(?i).*(%2f|%5c|\\.\\.|;|\\\\).*")
            || value.startsWith("%2E");
    draft.spoilt.add("path " + name);
  }

  private void header(Draft draft) {
    if (dice.nextInt(2) == 0) {
      String nearly = NEARLY.get(dice.nextInt(NEARLY.size()));
      int colon = nearly.indexOf(':');
      draft.header(nearly.substring(0, colon), nearly.substring(colon + 2));
      draft.spoilt.add(nearly);
      return;
    }
    String name = HEADERS.get(dice.nextInt(HEADERS.size()));
    String value = Hostile.bytes(dice);
    switch (dice.nextInt(8)) {
      case 0 -> draft.dropHeader(name);
      case 1 -> draft.addHeader(name, value);
      case 2 -> draft.header(name, value + ", " + value);
      default ->
          draft.header(
              name, name.equals("Authorization") && dice.nextBoolean() ? "Bearer " + value : value);
    }
    draft.spoilt.add("header " + name);
  }

  private void method(Draft draft) {
    draft.method =
        List.of(
                "HEAD",
                "OPTIONS",
                "TRACE",
                "PATCH",
                "DELETE",
                "PUT",
                "get",
                "FOO",
                "QUERY",
                "X".repeat(60))
            .get(dice.nextInt(10));
    draft.astray = true;
    draft.spoilt.add("method");
  }

  private void oddities(Draft draft) {
    switch (dice.nextInt(5)) {
      case 0 -> draft.chunked = true;
      case 1 -> {
        draft.body = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        draft.header("Content-Type", "application/json");
      }
      case 2 -> draft.addHeader(Hostile.bytes(dice).replace(":", ""), "x");
      case 3 -> {
        for (int one = 0; one < 150; one++) {
          draft.addHeader("X-Many-" + one, "a".repeat(dice.nextInt(60)));
        }
      }
      default -> {
        draft.body = new byte[2 * 1024 * 1024];
        draft.chunked = dice.nextBoolean();
      }
    }
    draft.spoilt.add("oddity");
  }
}
