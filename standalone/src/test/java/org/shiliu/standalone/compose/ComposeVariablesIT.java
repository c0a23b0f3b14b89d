package org.shiliu.standalone.compose;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ComposeVariablesIT {

  @ParameterizedTest
  @ValueSource(strings = {"wish-service", "mediation-service"})
  void namesOnlyVariablesThatTheServiceReads(String service) throws IOException {
    Set<String> unread = new TreeSet<>(ComposeFile.read().environment(service).keySet());
    assertTrue(unread.size() > 10, "the environment of " + service + " was not found");
    unread.removeAll(ReadSettings.of(service).variables());
    assertEquals(Set.of(), unread);
  }

  @Test
  void wouldSeeAVariableThatNobodyReads() throws IOException {
    Set<String> read = ReadSettings.of("wish-service").variables();
    assertFalse(read.contains("QUARKUS_DATASOURCE_JDBC_ADDRESS"));
    assertFalse(read.contains("SHILIU_SECRETS_MASTER"));
    // fixed when the service is built
    assertFalse(read.contains("QUARKUS_DATASOURCE_DB_KIND"));
  }
}
