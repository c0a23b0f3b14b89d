package org.shiliu.standalone.identity;

import java.io.IOException;

/** The demonstration identity's program. */
public final class IdentityMain {
  private IdentityMain() {}

  /**
   * Runs until SIGTERM, or until standard input ends when {@code SHILIU_LIFELINE=stdin}.
   *
   * @param arguments none
   * @throws IOException when the key can't be kept or the port can't be had
   */
  public static void main(String[] arguments) throws IOException {
    IdentitySettings settings;
    try {
      settings = IdentitySettings.of(System.getenv());
    } catch (IllegalArgumentException refused) {
      System.err.println(refused.getMessage());
      System.exit(2);
      return;
    }
    IdentityServer server = IdentityServer.start(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    System.out.println(
        "DEMONSTRATION IDENTITY at "
            + settings.issuer()
            + ": anyone may sign in as anyone. Never reachable from outside this machine.");
    if ("stdin".equals(System.getenv("SHILIU_LIFELINE"))) {
      untilInputEnds();
      System.exit(0);
    }
  }

  private static void untilInputEnds() throws IOException {
    while (System.in.read() >= 0) {
      // nothing is ever written to us; the end of it is the message
    }
  }
}
