package org.shiliu.standalone.fuzz;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.shiliu.standalone.demo.Account;
import org.shiliu.standalone.demo.Accounts;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes requests as a client would that has read the document and remembers what it saw. */
final class Author {
  static final String BOUNDARY = "---------------------------pomegranate";
  private static final byte[] PHOTO = photo();
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private record Login(String name, Set<String> roles) {}

  private final List<Login> logins = new ArrayList<>();
  private final Memory memory;
  private final UnaryOperator<String> tokens;

  Author(Memory memory, UnaryOperator<String> tokens) {
    this.memory = memory;
    this.tokens = tokens;
    for (Account account : Accounts.all()) {
      logins.add(new Login(account.login(), Set.copyOf(account.roles())));
    }
    for (String id : List.of("wish-service", "mediation-service", "demo-clerk", "demo-office")) {
      logins.add(new Login(id, Set.copyOf(Accounts.client(id).orElseThrow().roles())));
    }
  }

  /** A request with nothing wrong in it, by one who may call the operation, mostly. */
  Draft write(Operation operation, Random dice) {
    Draft draft = new Draft(operation, login(operation, dice));
    if (!draft.login.isEmpty()) {
      draft.header("Authorization", "Bearer " + tokens.apply(draft.login));
    }
    draft.header("Accept-Language", dice.nextBoolean() ? "zh" : "en");
    path(draft, dice);
    query(draft, dice);
    body(draft, dice);
    conditions(draft, dice);
    return draft;
  }

  private String login(Operation operation, Random dice) {
    int chance = dice.nextInt(100);
    if (chance < 3) {
      return "";
    }
    List<String> right = right(operation);
    return chance < 10 || right.isEmpty()
        ? logins.get(dice.nextInt(logins.size())).name()
        : right.get(dice.nextInt(right.size()));
  }

  /** All who may call an operation. */
  private List<String> right(Operation operation) {
    return logins.stream()
        .filter(
            one ->
                operation.roles().isEmpty()
                    || one.roles().stream().anyMatch(operation.roles()::contains))
        .map(Login::name)
        .toList();
  }

  private void path(Draft draft, Random dice) {
    List<Operation.Parameter> parameters = draft.operation.parameters("path");
    List<String> known =
        parameters.isEmpty() ? List.of() : memory.ids(draft.operation, draft.login, dice);
    for (int at = 0; at < parameters.size(); at++) {
      List<String> examples = parameters.get(at).values();
      boolean byExample = !examples.isEmpty() && (known.isEmpty() || dice.nextInt(10) == 0);
      draft.path.put(
          parameters.get(at).name(),
          byExample
              ? examples.get(0)
              : at < known.size() && dice.nextInt(30) > 0
                  ? known.get(at)
                  : new UUID(dice.nextLong(), dice.nextLong()).toString());
    }
  }

  private void query(Draft draft, Random dice) {
    for (Operation.Parameter parameter : draft.operation.parameters("query")) {
      if (!parameter.required() && dice.nextInt(3) > 0) {
        continue;
      }
      if (parameter.name().equals("cursor")) {
        memory.cursor(draft.operation).ifPresent(one -> draft.query.add("cursor=" + one));
      } else if (!parameter.values().isEmpty()) {
        String value = parameter.values().get(dice.nextInt(parameter.values().size()));
        draft.query.add(parameter.name() + "=" + encoded(value));
      }
    }
  }

  static String encoded(String value) {
    return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8)
        .replace("+", "%20");
  }

  private void body(Draft draft, Random dice) {
    for (Map.Entry<String, JsonNode> body : draft.operation.bodies().entrySet()) {
      if (body.getKey().startsWith("multipart/")) {
        draft.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        draft.body = multipart("photo", "photo.jpg", "image/jpeg", PHOTO);
      } else {
        draft.header("Content-Type", body.getKey());
        draft.json = transferred(draft, fresh(body.getValue().deepCopy(), dice));
      }
    }
  }

  static byte[] multipart(String name, String file, String type, byte[] content) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(
        Hostile.latin(
            "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"; filename=\""
                + file
                + "\"\r\nContent-Type: "
                + type
                + "\r\n\r\n"));
    all.writeBytes(content);
    all.writeBytes(Hostile.latin("\r\n--" + BOUNDARY + "--\r\n"));
    return all.toByteArray();
  }

  /** The example with ids of its own where it makes something, and known ones where it names it. */
  private JsonNode fresh(JsonNode example, Random dice) {
    if (example instanceof ObjectNode object) {
      for (String field : List.copyOf(object.propertyNames())) {
        boolean made = field.equals("id") || field.equals("messageId");
        if (made || field.equals("caseId") && dice.nextInt(4) == 0) {
          object.put(field, new UUID(dice.nextLong(), dice.nextLong()).toString());
        } else if (field.endsWith("Id") && dice.nextInt(4) > 0) {
          memory.anyId(Memory.plural(field), dice).ifPresent(known -> object.put(field, known));
        } else if (field.equals("number") && object.get(field).isString()) {
          object.put(field, "F-" + Long.toHexString(dice.nextLong()));
        }
      }
    }
    return example;
  }

  /** Puts the parties of the case that is meant where the example names those of its own. */
  private JsonNode transferred(Draft draft, JsonNode example) {
    List<Operation.Parameter> path = draft.operation.parameters("path");
    if (path.isEmpty() || path.get(0).values().isEmpty()) {
      return example;
    }
    String there = path.get(0).values().get(0);
    String here = draft.path.get(path.get(0).name());
    String text =
        ID.matcher(example.toString())
            .replaceAll(id -> memory.counterpart(id.group(), there, here).orElse(id.group()));
    return JsonMapper.shared().readTree(text);
  }

  private void conditions(Draft draft, Random dice) {
    for (Operation.Parameter parameter : draft.operation.parameters("header")) {
      if (parameter.name().equals("Idempotency-Key") && dice.nextInt(4) == 0) {
        draft.header(
            "Idempotency-Key",
            dice.nextBoolean() ? "key-" + dice.nextInt(3) : "key-" + dice.nextLong());
      }
      boolean wanted = parameter.required() ? dice.nextInt(12) > 0 : dice.nextInt(8) == 0;
      if (parameter.name().equals("If-Match") && wanted) {
        draft.header("If-Match", memory.version(draft).orElse("\"v0-0\""));
      }
    }
    if (draft.method.equals("GET") && dice.nextInt(5) == 0) {
      memory.etag(draft).ifPresent(tag -> draft.header("If-None-Match", tag));
    }
  }

  private static byte[] photo() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static byte[] goodPhoto() {
    return PHOTO.clone();
  }
}
