package org.shiliu.standalone.launcher;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The programs of this machine that the launcher leans on. */
final class Programs {
  private Programs() {}

  static boolean exists(String program) {
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
        .map(Path::of)
        .map(folder -> folder.resolve(program))
        .anyMatch(Files::isExecutable);
  }

  /** The java that runs this. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  static boolean asRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /**
   * What must stand before a PostgreSQL program: it refuses to run as root, and a user namespace
   * hides that from it without changing who owns the files.
   *
   * @throws StartFailure as root on a machine that allows no user namespaces
   */
  static List<String> unprivileged() {
    if (!asRoot()) {
      return List.of();
    }
    try {
      Process probe =
          new ProcessBuilder("unshare", "-U", "true")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (probe.waitFor() == 0) {
        return List.of("unshare", "-U");
      }
    } catch (java.io.IOException absent) {
      // answered below
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    throw new StartFailure(
        "PostgreSQL refuses to run as root, and this machine does not let root hide it"
            + " (unshare -U). Start Shiliu as an ordinary user.",
        "PostgreSQL 拒绝以 root 身份运行，而本机不允许 unshare -U。请以普通用户启动石榴。");
  }

  /** On Linux: the kernel sends SIGINT, PostgreSQL's fast shutdown, when the launcher dies. */
  static List<String> dyingWithUs() {
    return exists("setpriv") ? List.of("setpriv", "--pdeathsig", "INT") : List.of();
  }
}
