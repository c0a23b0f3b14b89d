package org.shiliu.mediation.cases;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.shiliu.platform.idempotency.Once;
import org.shiliu.platform.refusal.Languages;

/** Answers every step of a case with the case as it stands after it, in the reader's language. */
@RequestScoped
public class CaseAnswers {

  private final Once once;
  private final CaseReading reading;
  private final HttpHeaders headers;

  CaseAnswers(Once once, CaseReading reading, HttpHeaders headers) {
    this.once = once;
    this.reading = reading;
    this.headers = headers;
  }

  /** 201 with the new case. */
  public Response filed(Object body, Supplier<UUID> effect) {
    return once.created(body, "cases", effect, this::view);
  }

  /** 200 with the case after the step. */
  public Response moved(Object body, Supplier<UUID> effect) {
    return once.moved(body, effect, this::view);
  }

  /** 200 with no more than a line, after a step by which the caller loses sight of the case. */
  public Response left(Object body, Supplier<UUID> effect) {
    return once.moved(body, effect, reading::left);
  }

  /** The case in the reader's language. */
  public CaseView view(UUID id) {
    return reading.one(id, language());
  }

  private Locale language() {
    return Languages.choose(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
