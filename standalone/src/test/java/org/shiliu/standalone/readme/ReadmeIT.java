package org.shiliu.standalone.readme;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shiliu.standalone.system.RunningPair;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/**
 * Every answer in the README's stories is what really comes back, but for ids, times and numbers of
 * the day.
 */
class ReadmeIT {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("（\\d{4}）人调字第 \\d+ 号");
  private static final Pattern CODE = Pattern.compile("\"code\":\"\\d{6}\"");

  private final JsonMapper json = JsonMapper.builder().build();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a wish,<!-- story: wish -->,<!-- end of story: wish -->",
    "a quarrel,<!-- story: quarrel -->,<!-- end of story: quarrel -->"
  })
  void tellsWhatReallyComesBack(String story, String from, String to) throws IOException {
    List<Block> blocks = Block.between(from, to);
    assertFalse(blocks.isEmpty(), story + " has no commands");
    try (Shell shell = new Shell(RunningPair.get().settings())) {
      for (Block block : blocks) {
        String printed = shell.type(block.commands());
        if (block.answer() != null) {
          assertEquals(
              plain(block.answer()),
              plain(printed),
              () -> "after\n" + block.commands() + "\ncame\n" + printed);
        }
      }
    }
  }

  /** The JSON with sorted-out layout, and with what differs from run to run made equal. */
  private String plain(String text) {
    JsonNode tree = json.readTree(text);
    String flat = json.writeValueAsString(tree);
    flat = ID.matcher(flat).replaceAll("ID");
    flat = TIME.matcher(flat).replaceAll("TIME");
    flat = DATE.matcher(flat).replaceAll("DATE");
    flat = CODE.matcher(flat).replaceAll("\"code\":\"CODE\"");
    flat = NUMBER.matcher(flat).replaceAll("NUMBER");
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(flat));
  }
}
