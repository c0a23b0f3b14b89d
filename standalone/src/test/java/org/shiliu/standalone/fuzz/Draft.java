package org.shiliu.standalone.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * A request that is being written. All text of its head stands for bytes, one character each; what
 * is beyond ISO 8859-1 goes through {@link #utf8}.
 */
final class Draft {
  final Operation operation;
  final String login;
  final Map<String, String> path = new LinkedHashMap<>();
  final List<String> query = new ArrayList<>();
  final List<String> spoilt = new ArrayList<>();
  private final List<String> headers = new ArrayList<>();
  String method;

  /** The JSON to send, as long as nothing else is wanted. */
  JsonNode json;

  /** The bytes to send; wins over the JSON. */
  byte[] body;

  /** Whether the path or method has been changed so that another operation may answer, or none. */
  boolean astray;

  /** Whether the body is sent in chunks. */
  boolean chunked;

  Draft(Operation operation, String login) {
    this.operation = operation;
    this.login = login;
    this.method = operation.method();
  }

  static String utf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  void header(String name, String value) {
    dropHeader(name);
    headers.add(name + ": " + value);
  }

  void addHeader(String name, String value) {
    headers.add(name + ": " + value);
  }

  void dropHeader(String name) {
    headers.removeIf(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1));
  }

  boolean hasHeader(String name) {
    return headers.stream()
        .anyMatch(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1));
  }

  /** Request line and headers as they are sent, but for those that the body brings. */
  String head() {
    return method + " " + target() + " HTTP/1.1\r\n" + String.join("\r\n", headers);
  }

  String target() {
    String target = operation.path();
    for (Map.Entry<String, String> one : path.entrySet()) {
      target = target.replace("{" + one.getKey() + "}", one.getValue());
    }
    return query.isEmpty() ? target : target + "?" + String.join("&", query);
  }

  byte[] bytes() {
    byte[] content = body != null ? body : json != null ? Hostile.text(json) : new byte[0];
    StringBuilder head = new StringBuilder();
    head.append(method).append(' ').append(target()).append(" HTTP/1.1\r\n");
    if (!hasHeader("Host")) {
      head.append("Host: 127.0.0.1\r\n");
    }
    headers.forEach(line -> head.append(line).append("\r\n"));
    boolean sends = content.length > 0 || !method.equals("GET") && !method.equals("HEAD");
    if (chunked) {
      head.append("Transfer-Encoding: chunked\r\n");
    } else if (sends) {
      head.append("Content-Length: ").append(content.length).append("\r\n");
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    if (chunked) {
      all.writeBytes(chunk(content));
    } else {
      all.writeBytes(content);
    }
    return all.toByteArray();
  }

  private static byte[] chunk(byte[] content) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    if (content.length > 0) {
      all.writeBytes(
          (Integer.toHexString(content.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      all.writeBytes(content);
      all.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    all.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return all.toByteArray();
  }

  /** The request for a reader, without its token. */
  String dump() {
    String text = new String(bytes(), StandardCharsets.ISO_8859_1);
    StringBuilder readable = new StringBuilder();
    text.replaceAll("Bearer ey[\\w.-]+", "Bearer <token of " + login + ">")
        .chars()
        .limit(2500)
        .forEach(
            one ->
                readable.append(
                    one == '\n' || one >= 0x20 && one < 0x7f
                        ? String.valueOf((char) one)
                        : String.format(Locale.ROOT, "\\x%02x", one)));
    return "spoilt: " + spoilt + "\n" + readable.toString().replace("\\x0d\n", "\n");
  }
}
