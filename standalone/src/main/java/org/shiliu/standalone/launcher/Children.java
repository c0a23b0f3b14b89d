package org.shiliu.standalone.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The file of child processes in the data directory. A clean stop removes it; finding it at a start
 * means that the last launcher was killed. A process counts as ours only when its number and its
 * start time both match: numbers are used again.
 */
final class Children {
  /** A process as it was written down. */
  record Entry(String name, long pid, Instant started) {
    Optional<ProcessHandle> alive() {
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .filter(process -> process.info().startInstant().filter(started::equals).isPresent());
    }

    String line() {
      return name + " " + pid + " " + started;
    }

    static Optional<Entry> parse(String line) {
      String[] words = line.strip().split(" ");
      try {
        return words.length == 3
            ? Optional.of(new Entry(words[0], Long.parseLong(words[1]), Instant.parse(words[2])))
            : Optional.empty();
      } catch (RuntimeException halfWritten) {
        return Optional.empty();
      }
    }
  }

  private final Path file;
  private final List<Entry> entries = new ArrayList<>();

  Children(Path data) {
    this.file = data.resolve("children");
  }

  /** What the last launcher left written down; empty after a clean stop. */
  Optional<List<Entry>> leftBehind() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return Optional.of(
        Files.readAllLines(file).stream().map(Entry::parse).flatMap(Optional::stream).toList());
  }

  /** Writes a child down, before anything is asked of it. */
  synchronized void add(String name, ProcessHandle process) throws IOException {
    entries.removeIf(entry -> entry.name().equals(name));
    process
        .info()
        .startInstant()
        .ifPresent(started -> entries.add(new Entry(name, process.pid(), started)));
    PrivateFiles.write(
        file, entries.stream().map(entry -> entry.line() + "\n").collect(Collectors.joining()));
  }

  /** Forgets all: the stop was clean. */
  synchronized void clear() throws IOException {
    entries.clear();
    Files.deleteIfExists(file);
  }
}
