package org.shiliu.standalone.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An edition with the real PostgreSQL and identity and the small service in the services' place.
 */
public final class SmallEdition {
  private SmallEdition() {}

  /**
   * The launcher's program with the small service.
   *
   * @param arguments the data directory
   * @throws Exception when it can't start
   */
  public static void main(String[] arguments) throws Exception {
    Narration narration = new Narration(System.out);
    Edition edition = of(Path.of(arguments[0]), narration);
    Runtime.getRuntime().addShutdownHook(new Thread(edition::close));
    try {
      edition.start();
    } catch (StartFailure failure) {
      narration.show(failure.getMessage());
      System.exit(1);
    }
    narration.show("READY");
    new Watch(edition, narration).run();
  }

  static Edition of(Path data, Narration narration) {
    Settings settings =
        Settings.of(
            Stream.of("SHILIU_WISH_PORT", "SHILIU_MEDIATION_PORT", "SHILIU_IDENTITY_PORT")
                .filter(System.getenv()::containsKey)
                .collect(java.util.stream.Collectors.toMap(n -> n, System.getenv()::get)),
            data.resolveSibling("home"));
    Settings own =
        new Settings(
            settings.home(),
            data.toAbsolutePath(),
            settings.wishPort(),
            settings.mediationPort(),
            settings.identityPort(),
            0,
            false,
            System.getProperty("java.class.path"));
    return new Edition(own, narration, (secrets, port) -> plans(own, secrets, port));
  }

  private static List<ServicePlan> plans(Settings settings, Secrets secrets, int port) {
    List<ServicePlan> plans = new ArrayList<>();
    plans.add(new IdentityPlan(settings, secrets).plan());
    for (ServicePlan real : new Pair(settings, secrets).plans(port)) {
      plans.add(
          new ServicePlan(
              real.name(),
              real.port(),
              real.variable(),
              List.of("-Xmx32m", "-cp", settings.classPath(), SmallService.class.getName()),
              Map.copyOf(real.environment()),
              true,
              URI.create(Settings.base(real.port()) + "/")));
    }
    return plans;
  }
}
