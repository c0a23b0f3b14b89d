package org.shiliu.standalone.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes: asks first, waits, and kills what did not listen. */
final class Signals {
  private Signals() {}

  /** SIGTERM, then SIGKILL after the patience. */
  static void terminate(ProcessHandle process, Duration patience) {
    process.destroy();
    waitOrKill(process, patience);
  }

  /** SIGINT, PostgreSQL's word for "stop now, cleanly", then SIGKILL after the patience. */
  static void interrupt(ProcessHandle process, Duration patience) {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    } catch (IOException noSuchProgram) {
      process.destroy();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    waitOrKill(process, patience);
  }

  private static void waitOrKill(ProcessHandle process, Duration patience) {
    if (!ended(process, patience)) {
      process.destroyForcibly();
      ended(process, Duration.ofSeconds(5));
    }
  }

  private static boolean ended(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException stillThere) {
      return !process.isAlive();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }
}
