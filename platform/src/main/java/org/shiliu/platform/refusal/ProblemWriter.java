package org.shiliu.platform.refusal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Turns a {@link Refusal} into its HTTP answer. The one place that does. */
@Singleton
public class ProblemWriter {

  private static final Pattern NOT_IN_A_PATH =
      Pattern.compile("%(?![0-9A-Fa-f]{2})|[^%A-Za-z0-9/._~!$&'()*+,;=:@-]++");

  private final Sentences sentences;

  ProblemWriter(Sentences sentences) {
    this.sentences = sentences;
  }

  /** The answer, with Content-Language, Retry-After and the refusal's own headers. */
  public Response respond(Refusal refusal, Locale language, String instance) {
    Problem problem = problem(refusal, language, instance);
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type(MediaType.valueOf(Problem.MEDIA_TYPE))
            .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(problem);
    refusal
        .retryAfter()
        .ifPresent(pause -> answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, pause.toSeconds())));
    refusal.headers().forEach(answer::header);
    return answer.build();
  }

  /** The problem document alone, for places below JAX-RS. */
  public Problem problem(Refusal refusal, Locale language, String instance) {
    Rule rule = refusal.rule();
    int status = rule.answer().status();
    String detail = sentences.of(rule, language, refusal.arguments());
    List<Violation> violations =
        refusal.violations().stream()
            .map(v -> new Violation(v.field(), v.message() == null ? detail : v.message()))
            .toList();
    return new Problem(
        "urn:shiliu:problem:" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        sentences.of("title." + status, language),
        status,
        detail,
        reference(instance),
        rule.name(),
        rule.source(),
        violations,
        Map.copyOf(refusal.members()));
  }

  /** The path as a URI reference; what was called may hold any character. */
  private static String reference(String path) {
    return NOT_IN_A_PATH
        .matcher(path)
        .replaceAll(one -> URLEncoder.encode(one.group(), StandardCharsets.UTF_8));
  }
}
