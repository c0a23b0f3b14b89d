package org.shiliu.standalone.system;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

class PairStartsIT {
  private final RunningPair pair = RunningPair.get();

  @ParameterizedTest
  @ValueSource(strings = {"wish", "mediation"})
  void bothServicesAreReadyAndShowTheirPages(String service) {
    int port =
        service.equals("wish") ? pair.settings().wishPort() : pair.settings().mediationPort();
    pair.anonymous(port)
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"));
    pair.anonymous(port)
        .accept("text/html")
        .get("/q/swagger-ui/")
        .then()
        .statusCode(200)
        .body(containsString("swagger"));
    pair.anonymous(port)
        .accept("application/json")
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body("openapi", startsWith("3.1"));
  }

  @Test
  void theLandingPageNamesTheDemoLogins() {
    pair.anonymous(pair.settings().wishPort())
        .accept("text/html")
        .get("/")
        .then()
        .statusCode(200)
        .body(containsString("unit-guanlan"))
        .body(containsString("127.0.0.1:" + pair.settings().mediationPort() + "/q/swagger-ui"));
  }

  @Test
  void theLandingPageIsDressedByWhatItsOwnPolicyLetsIn() {
    int port = pair.settings().wishPort();
    pair.anonymous(port)
        .accept("text/html")
        .get("/")
        .then()
        .header("Content-Security-Policy", not(containsString("style-src")))
        .body(containsString("/shiliu/home.css"))
        .body(not(containsString("style=")))
        .body(not(containsString("<style")));
    pair.anonymous(port)
        .accept("text/css")
        .get("/shiliu/home.css")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/css"));
  }
}
