package org.shiliu.platform.refusal;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** RFC 9457 problem details, as every 4xx and 5xx answer carries them. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "type",
  "title",
  "status",
  "detail",
  "instance",
  "code",
  "source",
  "violations"
})
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String code,
    String source,
    List<Violation> violations,
    @JsonAnyGetter Map<String, Object> members) {

  /** The names that no extension may take. */
  static final Set<String> MEMBERS =
      Set.of("type", "title", "status", "detail", "instance", "code", "source", "violations");

  /** The media type of every refusal. */
  public static final String MEDIA_TYPE = "application/problem+json";
}
