package org.shiliu.standalone.launcher;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the product lies and what it listens on. Everything has a default; the environment
 * overrides it, so that a second pair (a test, for instance) can run beside a first.
 *
 * @param home the product's folder, which holds the packaged services
 * @param data the kept data directory ({@code SHILIU_DATA}, default {@code .data} in home)
 * @param wishPort loopback port of wish-service ({@code SHILIU_WISH_PORT}, default 8081)
 * @param mediationPort loopback port of mediation-service ({@code SHILIU_MEDIATION_PORT}, default
 *     8082)
 * @param identityPort loopback port of the demonstration identity ({@code SHILIU_IDENTITY_PORT},
 *     default 8083)
 * @param postgresPort loopback port of PostgreSQL ({@code SHILIU_POSTGRES_PORT}); 0, the default,
 *     takes a free one and keeps it
 * @param demo whether demonstration data is loaded on the first start ({@code SHILIU_DEMO}, default
 *     true)
 * @param classPath class path on which the demonstration identity is started
 */
public record Settings(
    Path home,
    Path data,
    int wishPort,
    int mediationPort,
    int identityPort,
    int postgresPort,
    boolean demo,
    String classPath) {

  /** The only address that anything here binds. */
  public static final String LOOPBACK = "127.0.0.1";

  /**
   * Reads the settings.
   *
   * @param environment the variables named above; others are ignored
   * @param home the product's folder
   * @return settings with every default filled in
   * @throws StartFailure when a port is not a number from 0 to 65535
   */
  public static Settings of(Map<String, String> environment, Path home) {
    Path folder = home.toAbsolutePath().normalize();
    String data = environment.getOrDefault("SHILIU_DATA", folder.resolve(".data").toString());
    return new Settings(
        folder,
        Path.of(data).toAbsolutePath().normalize(),
        port(environment, "SHILIU_WISH_PORT", 8081),
        port(environment, "SHILIU_MEDIATION_PORT", 8082),
        port(environment, "SHILIU_IDENTITY_PORT", 8083),
        port(environment, "SHILIU_POSTGRES_PORT", 0),
        Boolean.parseBoolean(environment.getOrDefault("SHILIU_DEMO", "true")),
        absolute(System.getProperty("java.class.path")));
  }

  /** The children have another working directory than this process. */
  private static String absolute(String classPath) {
    return Stream.of(classPath.split(Pattern.quote(File.pathSeparator)))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int port(Map<String, String> environment, String name, int fallback) {
    String text = environment.get(name);
    if (text == null || text.isBlank()) {
      return fallback;
    }
    try {
      int port = Integer.parseInt(text.strip());
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // answered below, like a number out of range
    }
    throw new StartFailure(
        name + " is \"" + text + "\": give a port from 1 to 65535.",
        name + " 的值是 “" + text + "”：请填 1 到 65535 之间的端口号。");
  }

  /**
   * Where tokens come from.
   *
   * @return the issuer, always with the numeric loopback address
   */
  public String issuer() {
    return base(identityPort) + "/shiliu";
  }

  /**
   * The address of one of the parts.
   *
   * @param port the part's port
   * @return scheme, host and port, without a slash at the end
   */
  public static String base(int port) {
    return "http://" + LOOPBACK + ":" + port;
  }
}
