package org.shiliu.platform.idempotency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;

import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;

/**
 * The Idempotency-Key of the running request and what it is bound to: principal, route and content.
 */
@RequestScoped
class RequestKey {

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

  private final CurrentVertxRequest current;
  private final Caller caller;
  private final ObjectMapper json;

  RequestKey(CurrentVertxRequest current, Caller caller, ObjectMapper json) {
    this.current = current;
    this.caller = caller;
    this.json = json;
  }

  Optional<String> key() {
    Optional<String> key = Optional.ofNullable(http().getHeader("Idempotency-Key"));
    if (key.isPresent() && !KEY.matcher(key.get()).matches()) {
      throw Refusal.of(PlatformRule.BAD_KEY);
    }
    return key;
  }

  String principal() {
    return caller.subject();
  }

  String route() {
    return http().method().name() + " " + http().path();
  }

  /** SHA-256 of the content: of the bytes themselves, or of the request record written as JSON. */
  byte[] hash(Object body) {
    try {
      byte[] content = body instanceof byte[] bytes ? bytes : json.writeValueAsBytes(body);
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpServerRequest http() {
    return current.getCurrent().request();
  }
}
