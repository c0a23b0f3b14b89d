package org.shiliu.standalone.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.shiliu.standalone.launcher.Narration;
import org.shiliu.standalone.launcher.Secrets;
import org.shiliu.standalone.launcher.Settings;
import org.shiliu.standalone.launcher.StartFailure;

/**
 * Puts the demonstration's rows into both services, through their public APIs, on the first start
 * only. Interrupted, it goes on at the next start: every id and every Idempotency-Key is the same.
 */
public final class Demonstration {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Demonstration() {}

  /**
   * Loads what is not loaded yet.
   *
   * @param settings where the services listen and where the mark is kept
   * @param secrets of the loading clients
   * @param narration who is told
   * @throws IOException when a service or the data directory can't be reached
   * @throws InterruptedException when the waiting thread is interrupted
   * @throws StartFailure when a service refuses a row
   */
  public static void load(Settings settings, Secrets secrets, Narration narration)
      throws IOException, InterruptedException {
    Path mark = settings.data().resolve("demonstration.loaded");
    if (Files.exists(mark)) {
      return;
    }
    narration.say("Loading the demonstration's rows (once)", "正在装入演示数据（仅首次）");
    LocalDate day = dayOfFirstAttempt(settings.data());
    Desks desks = new Desks(settings, secrets);
    WishRows wishes = new WishRows(desks, day, narration);
    CaseRows cases = new CaseRows(desks, narration);
    together(wishes::load, cases::load);
    // What stands between two of them must be known before either goes on.
    ClaimRows claims = new ClaimRows(desks, narration);
    together(claims::load, cases::takeOn);
    Files.writeString(mark, day + "\n");
  }

  /** Another attempt on another day must send the same bodies under the same keys. */
  private static LocalDate dayOfFirstAttempt(Path data) throws IOException {
    Path file = data.resolve("demonstration.day");
    if (Files.exists(file)) {
      return LocalDate.parse(Files.readString(file).strip());
    }
    LocalDate today = LocalDate.now(ZONE);
    Files.writeString(file, today + "\n");
    return today;
  }

  /** One service's share of the rows. */
  private interface Share {
    void load() throws IOException, InterruptedException;
  }

  private static void together(Share one, Share other) throws IOException, InterruptedException {
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      Future<?> first = both.submit(() -> loaded(one));
      Future<?> second = both.submit(() -> loaded(other));
      first.get();
      second.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof StartFailure refused) {
        throw refused;
      }
      throw new IOException("the demonstration's rows could not be loaded", failed.getCause());
    } finally {
      both.shutdownNow();
    }
  }

  private static Void loaded(Share share) throws IOException, InterruptedException {
    share.load();
    return null;
  }
}
