package org.shiliu.platform.idempotency;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;

import org.shiliu.platform.audit.Trail;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Runs the effect of a POST in one transaction, and, when the request carries an Idempotency-Key,
 * at most once for that key, principal and route. A repetition is rendered again under the caller's
 * present rights. Only successes are remembered, in the effect's own transaction.
 */
@ApplicationScoped
public class Once {

  private final EntityManager database;
  private final RequestKey request;
  private final Trail trail;

  Once(EntityManager database, RequestKey request, Trail trail) {
    this.database = database;
    this.request = request;
    this.trail = trail;
  }

  /**
   * An effect that creates something: 201 with Location {@code /api/v1/<collection>/<id>}.
   *
   * <p>Without a key, the id that a client gave to what it creates ({@link ClientMade}) is one.
   *
   * @throws Refusal KEY_REUSED → 422 for another body under the same key; ALREADY_EXISTS → 409 for
   *     another body under the same id; KEY_IN_USE → 409 with Retry-After while the first request
   *     runs; BAD_KEY → 400
   */
  public <V> Response created(
      Object body, String collection, Supplier<UUID> effect, Function<UUID, V> view) {
    return run(
        201, body, id -> "/api/v1/" + collection + "/" + id, making(collection, effect), view);
  }

  /** An effect that moves something on: 200. Refusals as in {@link #created}. */
  public <V> Response moved(Object body, Supplier<UUID> effect, Function<UUID, V> view) {
    return run(200, body, id -> null, effect, view);
  }

  /**
   * An effect that is finished later: 202 with the Location where to look. Refusals as in {@link
   * #created}.
   */
  public <V> Response accepted(
      Object body, String collection, Supplier<UUID> effect, Function<UUID, V> view) {
    return run(
        202, body, id -> "/api/v1/" + collection + "/" + id, making(collection, effect), view);
  }

  private Supplier<UUID> making(String collection, Supplier<UUID> effect) {
    return () -> {
      UUID id = effect.get();
      trail.made(collection, id);
      return id;
    };
  }

  private <V> Response run(
      int status,
      Object body,
      Function<UUID, String> location,
      Supplier<UUID> effect,
      Function<UUID, V> view) {
    return QuarkusTransaction.joiningExisting()
        .call(
            () -> {
              Optional<String> key = request.key();
              if (key.isEmpty() && body instanceof ClientMade made && made.id() != null) {
                return keyed(
                    "id:" + made.id(),
                    PlatformRule.ALREADY_EXISTS,
                    status,
                    request.hash(body),
                    location,
                    effect,
                    view);
              }
              if (key.isEmpty()) {
                UUID id = effect.get();
                database.flush();
                return answer(status, location.apply(id), view.apply(id));
              }
              return keyed(
                  key.get(),
                  PlatformRule.KEY_REUSED,
                  status,
                  request.hash(body),
                  location,
                  effect,
                  view);
            });
  }

  private <V> Response keyed(
      String key,
      PlatformRule otherContent,
      int status,
      byte[] hash,
      Function<UUID, String> location,
      Supplier<UUID> effect,
      Function<UUID, V> view) {
    lock(key);
    KeyedAnswer earlier =
        database.find(
            KeyedAnswer.class, new KeyedAnswer.Id(request.principal(), request.route(), key));
    if (earlier != null) {
      if (!Arrays.equals(earlier.requestHash(), hash)) {
        throw Refusal.of(otherContent);
      }
      return answer(earlier.status(), earlier.location(), view.apply(earlier.resource()));
    }
    UUID id = effect.get();
    String where = location.apply(id);
    database.persist(
        new KeyedAnswer(
            new KeyedAnswer.Id(request.principal(), request.route(), key),
            hash,
            status,
            where,
            id));
    database.flush();
    return answer(status, where, view.apply(id));
  }

  private void lock(String key) {
    boolean ours =
        (Boolean)
            database
                .createNativeQuery(
                    "select pg_try_advisory_xact_lock(hashtextextended(:name, 0))", Boolean.class)
                .setParameter("name", request.principal() + '\n' + request.route() + '\n' + key)
                .getSingleResult();
    if (!ours) {
      throw Refusal.of(PlatformRule.KEY_IN_USE).retryAfter(Duration.ofSeconds(1));
    }
  }

  private static Response answer(int status, String location, Object view) {
    Response.ResponseBuilder answer = Response.status(status).entity(view);
    return location == null ? answer.build() : answer.location(URI.create(location)).build();
  }
}
