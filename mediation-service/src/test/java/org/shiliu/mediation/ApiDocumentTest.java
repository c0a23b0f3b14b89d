package org.shiliu.mediation;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.Ground;
import org.shiliu.platform.testing.openapi.OpenApiDrift;
import org.shiliu.platform.testing.openapi.OpenApiRules;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The API's document: committed, unbroken, complete in both languages. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class ApiDocumentTest {

  @Test
  void keepsTheRulesInBothLanguages() {
    OpenApiRules.check();
  }

  @Test
  void theCommittedDocumentIsTheServedOne() {
    OpenApiDrift.check();
  }
}
