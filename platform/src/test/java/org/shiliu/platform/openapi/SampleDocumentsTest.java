package org.shiliu.platform.openapi;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.Ground;
import org.shiliu.platform.testing.openapi.OpenApiRules;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@WithTestResource(Ground.class)
class SampleDocumentsTest {

  @Test
  void keepsTheRulesInBothLanguages() {
    OpenApiRules.check();
  }

  @Test
  void speaksOneLanguageInEachDocument() {
    english().body("info.title", equalTo("Samples"));
    chinese().body("info.title", equalTo("样品"));
    chinese()
        .body("paths.'/api/v1/samples'.get.summary", equalTo("样品列表"))
        .body("paths.'/api/v1/samples'.get.tags", contains("样品"))
        .body("components.schemas.NewSample.properties.title.description", equalTo("名称"))
        .body("components.responses.NotFound.description", equalTo("未找到"))
        .body(
            "paths.'/api/v1/samples'.post.requestBody.content.'application/json'.example.title",
            equalTo("茶"));
  }

  @Test
  void saysWhoMayCallAndHowToSignIn() {
    english()
        .body("paths.'/api/v1/samples'.post.security", is(List.of(Map.of("signin", List.of()))))
        .body("paths.'/api/v1/samples'.post.'x-roles'", contains("resident"))
        .body("paths.'/api/v1/samples'.post.description", containsString("For: resident."))
        .body("paths.'/api/v1/samples/public'.get.security", is(List.of()))
        .body(
            "components.securitySchemes.signin.flows.authorizationCode.tokenUrl",
            startsWith("http"));
    chinese().body("paths.'/api/v1/samples'.post.description", containsString("适用角色：居民。"));
  }

  @Test
  void tellsWhatEveryOperationCanAnswer() {
    english()
        .body(
            "paths.'/api/v1/samples'.post.responses.keySet()",
            hasItems("201", "400", "401", "403", "409", "413", "415", "422", "500", "503"))
        .body("paths.'/api/v1/samples/{id}'.put.responses.keySet()", hasItems("412", "428"))
        .body("paths.'/api/v1/samples/{id}'.get.responses.keySet()", hasItems("304", "404"))
        .body("paths.'/api/v1/samples/public'.get.responses", not(hasKey("401")))
        .body("components.responses", not(hasKey("TooManyRequests")));
  }

  @Test
  void closesRequestsAndPromisesWhatAnswersAlwaysHold() {
    english()
        .body("components.schemas.NewSample.additionalProperties", is(false))
        .body("components.schemas.NewSample.properties.title.maxLength", is(40))
        .body("components.schemas.SampleView", not(hasKey("additionalProperties")))
        .body(
            "components.schemas.SampleView.required",
            contains("id", "title", "quantity", "state", "version"))
        .body("components.schemas.SampleState.description", containsString("Open to growth"))
        .body("components.schemas", not(hasKey("UUID")));
  }

  @Test
  void servesAPageInTwoLanguagesThatSaysWhoIsSignedIn() {
    given()
        .get("/q/swagger-ui/")
        .then()
        .statusCode(200)
        .body(containsString("/q/openapi-zh"))
        .body(containsString("/shiliu/desk.js"))
        .body(containsString("ShiliuDesk"))
        .body(containsString("usePkceWithAuthorizationCodeGrant: true"));
    given().get("/shiliu/desk.js").then().statusCode(200).body(containsString("/api/v1/me"));
    given().get("/shiliu/desk.css").then().statusCode(200).contentType("text/css");
  }

  private static ValidatableResponse english() {
    return given().queryParam("format", "json").get("/q/openapi").then().statusCode(200);
  }

  private static ValidatableResponse chinese() {
    return given().queryParam("format", "json").get("/q/openapi-zh").then().statusCode(200);
  }
}
