package org.shiliu.standalone.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One child process. Its standard input is a pipe that this process holds and never writes: when
 * the launcher dies, however it dies, the child reads the end of it and stops by itself. The child
 * is the leader of a session of its own, so that Ctrl-C reaches the launcher alone, which then
 * stops the children in order.
 */
final class Child {
  private final String name;
  private final Process process;
  private final Path log;

  private Child(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a program. The thread that calls this must live as long as the child where the command
   * asks the kernel for a signal at its parent's death: Linux means the parent's thread.
   */
  static Child spawn(String name, List<String> command, Map<String, String> environment, Path logs)
      throws IOException {
    Files.createDirectories(logs);
    Path log = logs.resolve(name + ".log");
    if (Files.exists(log)) {
      Files.move(log, logs.resolve(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    List<String> whole = new ArrayList<>();
    if (Programs.exists("setsid")) {
      whole.add("setsid");
    }
    whole.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(whole)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .directory(logs.toFile());
    builder.environment().putAll(environment);
    return new Child(name, builder.start(), log);
  }

  String name() {
    return name;
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  boolean alive() {
    return process.isAlive();
  }

  /**
   * The end of its log, for the person who must find out why it stopped.
   *
   * @param lines how many at most
   */
  String lastWords(int lines) {
    try (Stream<String> all = Files.lines(log)) {
      List<String> read = all.map(LogLine::readable).toList();
      return String.join(
          System.lineSeparator(), read.subList(Math.max(0, read.size() - lines), read.size()));
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      return "";
    }
  }

  Path log() {
    return log;
  }
}
