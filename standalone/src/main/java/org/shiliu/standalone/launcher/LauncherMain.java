package org.shiliu.standalone.launcher;

import java.nio.file.Path;

import org.shiliu.standalone.demo.Demonstration;

/** The one-machine edition's program: starts all, says where everything is, stops all. */
public final class LauncherMain {
  private LauncherMain() {}

  /**
   * Runs until Ctrl-C or SIGTERM.
   *
   * @param arguments the product's folder; the working directory when absent
   * @throws Exception what is nobody's mistake at the console
   */
  public static void main(String[] arguments) throws Exception {
    Narration narration = new Narration(System.out);
    try {
      Path home = Path.of(arguments.length > 0 ? arguments[0] : ".");
      run(Settings.of(System.getenv(), home), narration);
    } catch (StartFailure failure) {
      narration.show(System.lineSeparator() + failure.getMessage());
      System.exit(1);
    }
  }

  private static void run(Settings settings, Narration narration) throws Exception {
    Edition edition = Edition.ofThePair(settings, narration);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(edition, narration), "stop"));
    Secrets secrets = edition.start();
    if (settings.demo()) {
      Demonstration.load(settings, secrets, narration);
    }
    narration.show(new Summary(settings).text());
    // The kernel ties PostgreSQL to the thread that spawned it: this one has to stay.
    new Watch(edition, narration).run();
    Thread.currentThread().join();
  }

  private static void stop(Edition edition, Narration narration) {
    if (!edition.holdsData()) {
      return;
    }
    narration.say("Stopping services, then PostgreSQL", "正在停止各服务，然后停止 PostgreSQL");
    edition.close();
    narration.say("Stopped; the data is kept", "已停止，数据已保留");
  }
}
