package org.shiliu.standalone.system;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.shiliu.standalone.demo.Demonstration;
import org.shiliu.standalone.launcher.Edition;
import org.shiliu.standalone.launcher.Narration;
import org.shiliu.standalone.launcher.Secrets;
import org.shiliu.standalone.launcher.Settings;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/**
 * The packaged pair, started once for all tests of this JVM, on ports and data of its own, with the
 * demonstration's rows in it.
 */
public final class RunningPair implements AutoCloseable {
  private static final CompletableFuture<RunningPair> SHARED = starting("pair");

  private final Settings settings;
  private final Edition edition;
  private final Secrets secrets;
  private final Tokens tokens;

  private RunningPair(Settings settings, Edition edition, Secrets secrets) {
    this.settings = settings;
    this.edition = edition;
    this.secrets = secrets;
    this.tokens = new Tokens(settings, secrets);
  }

  /**
   * The one pair; the first caller waits until it is ready.
   *
   * @return the running pair
   */
  public static RunningPair get() {
    return SHARED.join();
  }

  /**
   * Another pair, freshly loaded, for a test that changes more than others could bear.
   *
   * @param name of its folder below {@code target}
   * @return the running pair; close it
   */
  static RunningPair another(String name) {
    return starting(name).join();
  }

  @Override
  public void close() {
    edition.close();
  }

  private static CompletableFuture<RunningPair> starting(String name) {
    CompletableFuture<RunningPair> started = new CompletableFuture<>();
    // The kernel ties PostgreSQL to the thread that spawned it, so that thread never ends.
    Thread keeper = new Thread(() -> startAndStay(name, started), "running-" + name);
    keeper.setDaemon(true);
    keeper.start();
    return started;
  }

  private static void startAndStay(String name, CompletableFuture<RunningPair> started) {
    try {
      started.complete(start(name));
      Thread.sleep(Long.MAX_VALUE);
    } catch (Exception failed) {
      started.completeExceptionally(failed);
    }
  }

  private static RunningPair start(String name) throws Exception {
    Path target = Path.of("target").toAbsolutePath();
    Path folder = target.resolve(name);
    delete(folder);
    Files.createDirectories(folder);
    Settings settings = settings(folder.resolve("data"));
    PrintStream log =
        new PrintStream(folder.resolve("launcher.log").toFile(), StandardCharsets.UTF_8);
    Narration narration = new Narration(log);
    Edition edition = Edition.ofThePair(settings, narration);
    Runtime.getRuntime().addShutdownHook(new Thread(edition::close, "stop-" + name));
    Secrets secrets = edition.start();
    Demonstration.load(settings, secrets, narration);
    return new RunningPair(settings, edition, secrets);
  }

  /**
   * Settings on free ports, with the packaged class path for the identity.
   *
   * @param data the data directory
   * @return settings that collide with no other pair
   * @throws IOException when no port is free
   */
  static Settings settings(Path data) throws IOException {
    Path home = Path.of("..").toAbsolutePath().normalize();
    return new Settings(
        home,
        data,
        freePort(),
        freePort(),
        freePort(),
        0,
        true,
        home.resolve("standalone/target/standalone.jar").toString());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException failed) {
                  throw new UncheckedIOException(failed);
                }
              });
    }
  }

  /**
   * Where everything listens.
   *
   * @return the settings in force
   */
  public Settings settings() {
    return settings;
  }

  /**
   * The launcher's view of the pair: stop and start single services with it.
   *
   * @return the running edition
   */
  public Edition edition() {
    return edition;
  }

  /**
   * The secrets of this pair's data directory.
   *
   * @return the secrets in force
   */
  public Secrets secrets() {
    return secrets;
  }

  /**
   * A request to wish-service.
   *
   * @param login the demonstration account, or the id of a confidential client
   * @return a specification with address, token and JSON
   */
  public RequestSpecification wish(String login) {
    return anonymous(settings.wishPort()).auth().oauth2(token(login));
  }

  /**
   * A request to mediation-service.
   *
   * @param login the demonstration account, or the id of a confidential client
   * @return a specification with address, token and JSON
   */
  public RequestSpecification mediation(String login) {
    return anonymous(settings.mediationPort()).auth().oauth2(token(login));
  }

  /**
   * A request to the wish-service of another pair than the shared one.
   *
   * @param settings where that pair listens
   * @param login a demonstration account
   * @return a specification with address, token and JSON
   */
  static RequestSpecification outside(Settings settings, String login) {
    return json(settings.wishPort()).auth().oauth2(Tokens.byPassword(settings, login));
  }

  /**
   * A request without a token.
   *
   * @param port the service's port
   * @return a specification with address and JSON
   */
  public RequestSpecification anonymous(int port) {
    return json(port);
  }

  private static RequestSpecification json(int port) {
    return given()
        .baseUri(Settings.base(port))
        .contentType(ContentType.JSON)
        .accept("application/json")
        .header("Accept-Language", "en");
  }

  /**
   * A real access token, by password or by client secret.
   *
   * @param login the demonstration account, or the id of a confidential client
   * @return the token, the same one for the same login
   */
  public String token(String login) {
    return tokens.of(login);
  }
}
