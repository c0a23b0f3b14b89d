package org.shiliu.platform.openapi;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Schemas, headers and parameters that all operations share. */
final class CommonParts {

  private CommonParts() {}

  static void addTo(Components components) {
    components
        .addSchema("Problem", problem())
        .addSchema("Violation", violation())
        .addParameter(
            "IdempotencyKey",
            parameter("Idempotency-Key", false)
                .description(
                    "Optional. 1 to 100 printable characters, a new one for each new request: sent again with the same key and body, the effect still happens once. || 选填。1 到 100 个可见字符，每个新请求用新的键：用同一个键和同样内容再次发送，只生效一次。")
                .schema(text().minLength(1).maxLength(100)))
        .addParameter(
            "IfMatch",
            parameter("If-Match", true)
                .description(
                    "The ETag of what you read, or * for whatever is there; a changed one is refused with 412. || 您读到的 ETag，或用 * 表示不论版本；内容已变化时以 412 拒绝。")
                .schema(text().maxLength(200))
                .example("*"))
        .addParameter(
            "IfMatchOptional",
            parameter("If-Match", false)
                .description(
                    "Optional. The ETag of what you read; when given and changed meanwhile, the step is refused with 412. || 选填。您读到的 ETag；如已填写而内容已变化，则以 412 拒绝。")
                .schema(text().maxLength(200)));
  }

  /** A common header, in full: a generator of clients stumbles over references to headers. */
  static Header header(String name) {
    return switch (name) {
      case "ETag" ->
          described(
              "Version of this view; send it as If-None-Match when reading again (304 if unchanged) or as If-Match when changing. || 本视图的版本；再次读取时放进 If-None-Match（未变化则 304），修改时放进 If-Match。");
      case "Location" -> described("Where the new resource is. || 新资源的地址。");
      case "Link" ->
          described(
              "The next page (rel=\"next\"), absent on the last. || 下一页（rel=\"next\"），最后一页没有。");
      case "RetryAfter" ->
          described("Seconds after which a repetition makes sense. || 多少秒后重试才有意义。")
              .schema(schema(SchemaType.INTEGER));
      case "CorrelationId" ->
          described(
              "The number under which the logs of both services hold this request; taken from your request when it has one. || 两个服务日志中本次请求的编号；请求带有编号时沿用。");
      case "WwwAuthenticate" -> described("How to sign in: Bearer. || 登录方式：Bearer。");
      default -> throw new IllegalArgumentException(name);
    };
  }

  static void correlationHeader(APIResponse response) {
    response.addHeader("X-Correlation-Id", header("CorrelationId"));
  }

  private static Parameter parameter(String name, boolean required) {
    return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).required(required);
  }

  private static Header described(String text) {
    return OASFactory.createHeader().description(text).schema(text());
  }

  private static Schema schema(SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }

  private static Schema text() {
    return schema(SchemaType.STRING);
  }

  private static Schema problem() {
    Schema violations =
        schema(SchemaType.ARRAY)
            .items(OASFactory.createSchema().ref("#/components/schemas/Violation"))
            .description(
                "The fields that are not right, when it is about fields || 有问题的字段（与字段有关时）");
    return schema(SchemaType.OBJECT)
        .description(
            "Why a request was refused, after RFC 9457. More members may come, such as a limit. || 请求被拒绝的原因，遵循 RFC 9457。可能带有其他成员，例如上限。")
        .addProperty(
            "type", text().format("uri").description("Stable name of the kind || 问题种类的固定名称"))
        .addProperty("title", text().description("The kind in words || 问题种类的说明"))
        .addProperty(
            "status",
            schema(SchemaType.INTEGER).format("int32").description("HTTP status || HTTP 状态码"))
        .addProperty(
            "detail",
            text()
                .description(
                    "What is wrong and what to do next, in the caller's language || 哪里不对、下一步怎么办，使用请求者的语言"))
        .addProperty(
            "instance",
            text().format("uri-reference").description("The path that was called || 所调用的路径"))
        .addProperty("code", text().description("Stable code of the broken rule || 所违反规则的固定代码"))
        .addProperty(
            "source",
            text()
                .description(
                    "Where the rule comes from: law and article, or house rule || 规则出处：法律条文或内部规则"))
        .addProperty("violations", violations)
        .required(List.of("type", "title", "status", "detail", "instance", "code", "source"));
  }

  private static Schema violation() {
    return schema(SchemaType.OBJECT)
        .description("One offending field || 一个有问题的字段")
        .addProperty(
            "field",
            text()
                .description(
                    "Path of the field, for example items[0].quantity || 字段路径，例如 items[0].quantity"))
        .addProperty("message", text().description("What is wrong with it || 问题说明"))
        .required(List.of("field", "message"));
  }
}
