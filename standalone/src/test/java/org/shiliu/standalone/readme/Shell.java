package org.shiliu.standalone.readme;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.shiliu.standalone.launcher.Settings;

/** One shell for a whole story, so that what one block sets the next one knows. */
final class Shell implements AutoCloseable {

  private static final String END = "--- end of block ---";

  private final Process bash;
  private final BufferedWriter input;
  private final BufferedReader output;
  private final Settings settings;

  Shell(Settings settings) throws IOException {
    this.settings = settings;
    bash = new ProcessBuilder("bash", "-u").redirectErrorStream(true).start();
    input = bash.outputWriter(StandardCharsets.UTF_8);
    output = bash.inputReader(StandardCharsets.UTF_8);
  }

  /**
   * Types the commands and gives what they print; the README's ports become those of the pair under
   * test.
   */
  String type(String commands) throws IOException {
    input.write(
        commands
            .replace("127.0.0.1:8081", "127.0.0.1:" + settings.wishPort())
            .replace("127.0.0.1:8082", "127.0.0.1:" + settings.mediationPort())
            .replace("127.0.0.1:8083", "127.0.0.1:" + settings.identityPort()));
    input.write("\necho; echo '" + END + "'\n");
    input.flush();
    StringBuilder printed = new StringBuilder();
    String line;
    while ((line = output.readLine()) != null && !line.equals(END)) {
      printed.append(line).append('\n');
    }
    return printed.toString().strip();
  }

  @Override
  public void close() {
    bash.destroy();
  }
}
