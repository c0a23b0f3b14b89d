package org.shiliu.standalone.launcher;

import java.nio.file.Path;

import org.shiliu.standalone.demo.Demonstration;

/** The one-machine edition's program: starts all, says where everything is, stops all. */
public final class LauncherMain {
  private LauncherMain() {}

  /**
   * Runs until Ctrl-C or SIGTERM.
   *
   * @param arguments the product's folder, the working directory when absent; then {@code
   *     verify-audit} to check the audit of both services instead of starting them: exit code 0
   *     when all is well, 1 when something was changed, 2 when it could not be checked
   * @throws Exception what is nobody's mistake at the console
   */
  public static void main(String[] arguments) throws Exception {
    Narration narration = new Narration(System.out);
    try {
      Path home = Path.of(arguments.length > 0 ? arguments[0] : ".");
      Settings settings = Settings.of(System.getenv(), home);
      if (arguments.length > 1 && arguments[1].equals("verify-audit")) {
        System.exit(verifyAudit(settings, narration));
      }
      run(settings, narration);
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

  private static int verifyAudit(Settings settings, Narration narration) throws Exception {
    try {
      return new AuditCheck(settings, narration).run();
    } catch (StartFailure failure) {
      narration.show(failure.getMessage());
      return AuditCheck.NOT_POSSIBLE;
    }
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
