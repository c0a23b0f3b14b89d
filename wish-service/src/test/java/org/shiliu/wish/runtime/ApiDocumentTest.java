package org.shiliu.wish.runtime;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.openapi.OpenApiDrift;
import org.shiliu.platform.testing.openapi.OpenApiRules;
import org.shiliu.wish.ServiceTest;

@ServiceTest
class ApiDocumentTest {

  @Test
  void isTheCommittedOneAndBreaksNoClient() {
    OpenApiDrift.check();
  }

  @Test
  void keepsTheRulesInBothLanguages() {
    OpenApiRules.check();
  }
}
