package org.shiliu.platform.testing.statements;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;

/** Puts the meter on the requests of every Quarkus test; found through META-INF/services. */
public final class Metering implements QuarkusTestBeforeClassCallback {

  private static final CallMeter METER =
      new CallMeter(DocumentedOperations.committed(), Budgets.written());

  @Override
  public void beforeClass(Class<?> testClass) {
    Measured.ran(testClass);
    RestAssured.replaceFiltersWith(METER);
  }
}
