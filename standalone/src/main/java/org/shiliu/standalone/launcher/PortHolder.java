package org.shiliu.standalone.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds the program that listens on a port: from /proc where there is one, else by lsof. */
final class PortHolder {
  private static final String LISTENING = "0A";

  private PortHolder() {}

  /** Name and number of the process; empty when it can't be seen from here. */
  static Optional<String> of(int port) {
    Path proc = Path.of("/proc/net/tcp");
    Optional<Long> pid = Files.isReadable(proc) ? fromProc(port) : fromLsof(port);
    return pid.flatMap(ProcessHandle::of).map(PortHolder::described);
  }

  private static String described(ProcessHandle process) {
    String command = process.info().command().orElse("?");
    String line = process.info().commandLine().orElse(command);
    String shown = line.length() > 120 ? line.substring(0, 120) + "…" : line;
    return shown + " (pid " + process.pid() + ")";
  }

  private static Optional<Long> fromProc(int port) {
    return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
        .map(Path::of)
        .flatMap(table -> inode(table, port).stream())
        .findFirst()
        .flatMap(PortHolder::owner);
  }

  private static Optional<String> inode(Path table, int port) {
    String end = String.format(":%04X", port);
    try (Stream<String> rows = Files.lines(table)) {
      return rows.map(row -> row.strip().split("\\s+"))
          .filter(cells -> cells.length > 9 && cells[1].endsWith(end))
          .filter(cells -> cells[3].equals(LISTENING))
          .map(cells -> cells[9])
          .findFirst();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Long> owner(String inode) {
    String socket = "socket:[" + inode + "]";
    return ProcessHandle.allProcesses()
        .filter(process -> holds(process.pid(), socket))
        .map(ProcessHandle::pid)
        .findFirst();
  }

  private static boolean holds(long pid, String socket) {
    try (Stream<Path> handles = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
      return handles.anyMatch(handle -> pointsTo(handle, socket));
    } catch (IOException | java.io.UncheckedIOException notOurs) {
      return false;
    }
  }

  private static boolean pointsTo(Path handle, String socket) {
    try {
      return Files.readSymbolicLink(handle).toString().equals(socket);
    } catch (IOException goneMeanwhile) {
      return false;
    }
  }

  private static Optional<Long> fromLsof(int port) {
    try {
      Process lsof =
          new ProcessBuilder("lsof", "-t", "-sTCP:LISTEN", "-iTCP:" + port)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String found = new String(lsof.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      lsof.waitFor(5, TimeUnit.SECONDS);
      return found.lines().findFirst().map(String::strip).map(Long::valueOf);
    } catch (IOException absent) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
