package org.shiliu.standalone.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The one-machine edition while it runs: PostgreSQL, identity and services, started in that order
 * and stopped in the reverse. One instance is started once; the thread that starts it must live as
 * long as it, because the kernel ties PostgreSQL to that thread.
 */
public final class Edition implements AutoCloseable {
  static final String POSTGRES = "postgres";

  private static final Duration PATIENCE = Duration.ofSeconds(25);

  private final Settings settings;
  private final Narration narration;
  private final BiFunction<Secrets, Integer, List<ServicePlan>> plans;
  private final Map<String, ServicePlan> planned = new LinkedHashMap<>();
  private final Map<String, Child> running = new LinkedHashMap<>();
  private DataLock lock;
  private Children children;
  private boolean stopping;

  /**
   * An edition that is not started yet.
   *
   * @param settings where and on which ports
   * @param narration who is told what happens
   * @param plans the services to run, made from the secrets and PostgreSQL's port
   */
  public Edition(
      Settings settings,
      Narration narration,
      BiFunction<Secrets, Integer, List<ServicePlan>> plans) {
    this.settings = settings;
    this.narration = narration;
    this.plans = plans;
  }

  /**
   * The edition with the demonstration identity and both services.
   *
   * @param settings where and on which ports
   * @param narration who is told what happens
   * @return an edition that is not started yet
   */
  public static Edition ofThePair(Settings settings, Narration narration) {
    return new Edition(
        settings,
        narration,
        (secrets, postgresPort) -> {
          List<ServicePlan> all = new ArrayList<>();
          all.add(new IdentityPlan(settings, secrets).plan());
          all.addAll(new Pair(settings, secrets).plans(postgresPort));
          return all;
        });
  }

  /**
   * Whether there is anything to stop.
   *
   * @return false while another launcher has the data directory, or before the start
   */
  boolean holdsData() {
    return lock != null;
  }

  /**
   * Starts everything and returns when all of it is ready.
   *
   * @return the secrets of the data directory
   * @throws StartFailure with a sentence for the console when a part can't start
   * @throws IOException when the data directory can't be written
   * @throws InterruptedException when the waiting thread is interrupted
   * @throws SQLException when the databases can't be made
   */
  public Secrets start() throws IOException, InterruptedException, SQLException {
    Path data = settings.data();
    lock = DataLock.take(data);
    children = new Children(data);
    new Takeover(children, narration).run(data);
    Secrets secrets = Secrets.of(data);
    int postgresPort = keptPort(data);
    List<ServicePlan> services = plans.apply(secrets, postgresPort);
    services.forEach(plan -> Ports.require(plan.port(), plan.name(), plan.variable()));
    Map<Child, URI> started = new LinkedHashMap<>();
    // What needs no database starts while the database does.
    spawn(services.stream().filter(plan -> !plan.needsDatabase()).toList(), started);
    startPostgres(data, secrets, postgresPort);
    spawn(services.stream().filter(ServicePlan::needsDatabase).toList(), started);
    new Readiness(narration).await(started);
    return secrets;
  }

  private void startPostgres(Path data, Secrets secrets, int port)
      throws IOException, InterruptedException, SQLException {
    Postgres postgres = Postgres.in(data, secrets.get("postgres.password"), narration);
    narration.say("Starting PostgreSQL on port " + port, "正在启动 PostgreSQL，端口 " + port);
    Child server = spawn(POSTGRES, postgres.command(port), Map.of());
    postgres.awaitReady(server, port);
    try (Connection connection = postgres.connect(port, "postgres")) {
      Databases databases = new Databases(connection, secrets);
      for (String database : List.of("wish", "mediation")) {
        if (databases.ensure(database)) {
          narration.say("Made the database " + database, "已创建数据库 " + database);
        }
      }
    }
  }

  /** A port once chosen stays, so that a client of the database finds it again. */
  private int keptPort(Path data) throws IOException {
    if (settings.postgresPort() != 0) {
      Ports.require(settings.postgresPort(), "PostgreSQL", "SHILIU_POSTGRES_PORT");
      return settings.postgresPort();
    }
    Path file = data.resolve("postgres.port");
    if (Files.exists(file)) {
      int kept = Integer.parseInt(Files.readString(file).strip());
      if (Ports.free(kept)) {
        return kept;
      }
    }
    int port = Ports.any();
    Files.writeString(file, port + "\n");
    return port;
  }

  private void spawn(List<ServicePlan> services, Map<Child, URI> started) throws IOException {
    for (ServicePlan plan : services) {
      planned.put(plan.name(), plan);
      narration.say(
          "Starting " + plan.name() + " on port " + plan.port(),
          "正在启动 " + plan.name() + "，端口 " + plan.port());
      started.put(spawn(plan), plan.ready());
    }
  }

  private Child spawn(ServicePlan plan) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Programs.java());
    command.addAll(plan.arguments());
    return spawn(plan.name(), command, plan.environment());
  }

  private synchronized Child spawn(
      String name, List<String> command, Map<String, String> environment) throws IOException {
    if (stopping) {
      throw new StartFailure("Stopped while starting.", "启动过程中被停止。");
    }
    Child child = Child.spawn(name, command, environment, settings.data().resolve("logs"));
    running.put(name, child);
    children.add(name, child.handle());
    return child;
  }

  /**
   * The process of a part.
   *
   * @param name {@code postgres}, {@code identity}, {@code wish} or {@code mediation}
   * @return its handle, dead or alive
   */
  public synchronized ProcessHandle process(String name) {
    return running.get(name).handle();
  }

  /**
   * Stops one service and leaves the rest running.
   *
   * @param name the service's short name
   */
  public void stopService(String name) {
    Signals.terminate(process(name), PATIENCE);
  }

  /**
   * Starts a service again that was stopped or has ended, and waits until it is ready.
   *
   * @param name the service's short name
   * @throws IOException when it can't be started
   * @throws InterruptedException when the waiting thread is interrupted
   */
  public void startService(String name) throws IOException, InterruptedException {
    ServicePlan plan = planned.get(name);
    new Readiness(narration).await(Map.of(spawn(plan), plan.ready()));
  }

  /** The parts that should run and don't. */
  synchronized List<Child> ended() {
    return stopping ? List.of() : running.values().stream().filter(c -> !c.alive()).toList();
  }

  synchronized boolean stopping() {
    return stopping;
  }

  /** Stops the services, then PostgreSQL, and gives the data directory free. Does nothing twice. */
  @Override
  public void close() {
    List<Child> services;
    Child postgres;
    synchronized (this) {
      if (stopping) {
        return;
      }
      stopping = true;
      postgres = running.get(POSTGRES);
      services = running.values().stream().filter(child -> child != postgres).toList();
    }
    services.parallelStream().forEach(child -> Signals.terminate(child.handle(), PATIENCE));
    if (postgres != null) {
      Signals.interrupt(postgres.handle(), Duration.ofSeconds(60));
    }
    try {
      if (children != null) {
        children.clear();
      }
      if (lock != null) {
        lock.close();
      }
    } catch (IOException leftToTheNextStart) {
      narration.say(
          "The data directory could not be tidied: " + leftToTheNextStart.getMessage(),
          "数据目录未能清理，下次启动时会处理");
    }
  }
}
