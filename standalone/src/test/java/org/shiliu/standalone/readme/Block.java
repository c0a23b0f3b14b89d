package org.shiliu.standalone.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of the README: commands, and the answer that follows them.
 *
 * @param commands what the reader types
 * @param answer the JSON shown below it; null when none is shown
 */
record Block(String commands, String answer) {

  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

  /** The blocks of the part between two markers, in their order. */
  static List<Block> between(String from, String to) throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    String part = readme.substring(readme.indexOf(from) + from.length(), readme.indexOf(to));
    List<Block> blocks = new ArrayList<>();
    Matcher fence = FENCE.matcher(part);
    while (fence.find()) {
      if (fence.group(1).equals("sh")) {
        blocks.add(new Block(fence.group(2), null));
      } else if (fence.group(1).equals("json")) {
        Block asked = blocks.remove(blocks.size() - 1);
        blocks.add(new Block(asked.commands(), fence.group(2)));
      }
    }
    return blocks;
  }
}
