package org.shiliu.standalone.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What came back.
 *
 * @param status the HTTP status
 * @param headers the header lines as they came, in ISO 8859-1
 * @param body the bytes after decompression
 * @param millis how long it took
 */
record Answer(int status, List<String> headers, byte[] body, long millis) {

  Optional<String> header(String name) {
    return headers.stream()
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst();
  }

  /** The media type without its parameters; empty when there is none. */
  String mediaType() {
    return header("Content-Type").map(type -> type.split(";")[0].strip()).orElse("");
  }

  boolean succeeded() {
    return status >= 200 && status < 300;
  }

  /** The body as text; throws when it is no UTF-8. */
  String text() throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
  }

  String dump() {
    String text = new String(body, StandardCharsets.UTF_8);
    return status
        + "\n"
        + String.join("\n", headers)
        + "\n\n"
        + (text.length() > 1500 ? text.substring(0, 1500) + "…" : text);
  }
}
