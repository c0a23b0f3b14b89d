package org.shiliu.standalone.launcher;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line of a service's log. The services write JSON for machines; a person gets the message. */
final class LogLine {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private LogLine() {}

  /** Level, message and the causes of an exception; a line that is no JSON as it is. */
  static String readable(String line) {
    if (!line.startsWith("{")) {
      return line;
    }
    try {
      JsonNode entry = JSON.readTree(line);
      StringBuilder text = new StringBuilder();
      text.append(entry.path("level").asString("")).append(' ');
      text.append(entry.path("message").asString(""));
      JsonNode exception = entry.path("exception");
      while (!exception.isMissingNode()) {
        text.append(System.lineSeparator()).append("  because: ");
        text.append(exception.path("exceptionType").asString("")).append(": ");
        text.append(exception.path("message").asString(""));
        exception = exception.path("causedBy").path("exception");
      }
      return text.toString();
    } catch (JacksonException cutOff) {
      return line;
    }
  }
}
