package org.shiliu.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Problem;
import org.shiliu.platform.refusal.Sentences;

/**
 * The problem answers that an operation can give by its nature, written from the rules themselves.
 */
final class ProblemAnswers {

  private static final Map<Integer, PlatformRule> TYPICAL =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(400, PlatformRule.WRONG_TYPE),
              Map.entry(401, PlatformRule.NOT_SIGNED_IN),
              Map.entry(403, PlatformRule.ROLE_MISSING),
              Map.entry(404, PlatformRule.NOT_FOUND),
              Map.entry(406, PlatformRule.NOT_ACCEPTABLE),
              Map.entry(409, PlatformRule.CHANGED_MEANWHILE),
              Map.entry(412, PlatformRule.STALE_VERSION),
              Map.entry(413, PlatformRule.BODY_TOO_LARGE),
              Map.entry(415, PlatformRule.MEDIA_TYPE_UNSUPPORTED),
              Map.entry(422, PlatformRule.INVALID_CONTENT),
              Map.entry(428, PlatformRule.VERSION_REQUIRED),
              Map.entry(429, PlatformRule.TOO_MANY_REQUESTS),
              Map.entry(500, PlatformRule.BROKEN),
              Map.entry(503, PlatformRule.DATABASE_BUSY)));

  private final Sentences sentences = new Sentences();

  /** Adds one named response for each status to the components. */
  void addTo(Components components) {
    TYPICAL.keySet().forEach(status -> components.addResponse(name(status), response(status)));
  }

  /**
   * Lets an operation point at those that it can give; what it declares itself is only completed.
   */
  void addTo(String path, HttpMethod method, Operation operation) {
    // The framework's own texts for these two have no Chinese.
    operation.getResponses().removeAPIResponse("401");
    operation.getResponses().removeAPIResponse("403");
    boolean changes = method != HttpMethod.GET && method != HttpMethod.HEAD;
    boolean body = Operations.hasBody(operation);
    boolean secured = Operations.secured(operation);
    // Even where nothing else can be wrong with a request, its address and its headers can.
    add(operation, 400, true);
    add(operation, 401, secured);
    add(operation, 403, RoleNotes.asksForRole(operation));
    // A body, too, can name what its sender may not see.
    add(operation, 404, path.contains("{") || body);
    add(operation, 409, changes);
    add(operation, 412, Conditions.possible(path, method));
    add(operation, 413, body);
    add(operation, 415, body);
    add(operation, 422, changes || Operations.hasQuery(operation));
    add(operation, 428, Conditions.required(method));
    add(operation, 406, Operations.answersWithContent(operation));
    add(operation, 500, true);
    add(operation, 503, true);
    completeDeclared(operation);
  }

  private void add(Operation operation, int status, boolean applies) {
    String code = Integer.toString(status);
    if (applies && !operation.getResponses().hasAPIResponse(code)) {
      operation
          .getResponses()
          .addAPIResponse(
              code, OASFactory.createAPIResponse().ref("#/components/responses/" + name(status)));
    }
  }

  private void completeDeclared(Operation operation) {
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (code, response) -> {
              if (code.matches("[45]\\d\\d") && response.getRef() == null) {
                response.setContent(content(Integer.parseInt(code)));
              }
            });
  }

  private APIResponse response(int status) {
    APIResponse response =
        OASFactory.createAPIResponse()
            .description(both("title." + status))
            .content(content(status));
    CommonParts.correlationHeader(response);
    if (status == 401) {
      response.addHeader("WWW-Authenticate", CommonParts.header("WwwAuthenticate"));
    }
    if (status == 409 || status == 429 || status == 503) {
      response.addHeader("Retry-After", CommonParts.header("RetryAfter"));
    }
    return response;
  }

  private Content content(int status) {
    return OASFactory.createContent()
        .addMediaType(
            Problem.MEDIA_TYPE,
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                .example(example(status)));
  }

  private Map<String, Object> example(int status) {
    PlatformRule rule = TYPICAL.getOrDefault(status, PlatformRule.BROKEN);
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put(
        "type", "urn:shiliu:problem:" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    problem.put("title", both("title." + status));
    problem.put("status", status);
    problem.put("detail", both(rule.name(), status == 413 ? "1 MiB" : "title"));
    problem.put("instance", "/api/v1/me");
    problem.put("code", rule.name());
    problem.put("source", rule.source());
    if (status == 422) {
      problem.put(
          "violations",
          List.of(
              // Sorted: a document that comes out in another order each time can't be compared.
              new TreeMap<>(
                  Map.of("field", "title", "message", Bilingual.of("must not be blank", "不能为空")))));
    }
    return problem;
  }

  private String both(String key, Object... arguments) {
    return Bilingual.of(
        sentences.of(key, Locale.ENGLISH, arguments), sentences.of(key, Locale.CHINESE, arguments));
  }

  private static String name(int status) {
    return switch (status) {
      case 400 -> "Unreadable";
      case 401 -> "SignInNeeded";
      case 403 -> "NotAllowed";
      case 404 -> "NotFound";
      case 406 -> "NotAcceptable";
      case 409 -> "NotNow";
      case 412 -> "ChangedMeanwhile";
      case 413 -> "TooLarge";
      case 415 -> "WrongMediaType";
      case 422 -> "Refused";
      case 428 -> "VersionNeeded";
      case 429 -> "TooManyRequests";
      case 500 -> "Broken";
      case 503 -> "NotAvailable";
      default -> throw new IllegalArgumentException("no common answer for " + status);
    };
  }
}
