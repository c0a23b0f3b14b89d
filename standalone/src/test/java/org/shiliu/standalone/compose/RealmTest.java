package org.shiliu.standalone.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.shiliu.standalone.demo.Account;
import org.shiliu.standalone.demo.Accounts;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whoever moves from the demonstration identity to Keycloak finds the same people. */
class RealmTest {

  private final JsonNode realm =
      JsonMapper.builder()
          .build()
          .readTree(String.join("\n", ComposeFile.lines("standalone/compose/shiliu-realm.json")));

  @Test
  void hasTheLoginsOfTheDemonstrationWithTheSameRolesAndReach() {
    Map<String, Map<String, Object>> expected = new TreeMap<>();
    for (Account account : Accounts.all()) {
      Map<String, Object> claims = new LinkedHashMap<>(account.claims());
      claims.keySet().removeAll(Set.of("aud", "name"));
      claims.computeIfPresent("steward_no", (name, number) -> number.toString());
      expected.put(account.login(), claims);
    }
    Map<String, Map<String, Object>> found = new TreeMap<>();
    for (JsonNode user : realm.path("users")) {
      if (!user.has("serviceAccountClientId")) {
        found.put(user.path("username").asString(), claims(user));
      }
    }
    assertEquals(expected, found);
  }

  @Test
  void hasOneClientForThePageAndOneForEachService() {
    Map<String, JsonNode> clients =
        StreamSupport.stream(realm.path("clients").spliterator(), false)
            .collect(Collectors.toMap(c -> c.path("clientId").asString(), c -> c));
    assertEquals(Set.of("swagger-ui", "wish-service", "mediation-service"), clients.keySet());
    for (String service : List.of("wish-service", "mediation-service")) {
      JsonNode client = clients.get(service);
      assertFalse(client.path("publicClient").asBoolean());
      assertTrue(client.path("serviceAccountsEnabled").asBoolean());
      assertFalse(client.path("standardFlowEnabled").asBoolean());
      assertFalse(client.path("directAccessGrantsEnabled").asBoolean());
      assertTrue(client.path("secret").asString().matches("\\$\\{[A-Z_]+}"));
      assertEquals(List.of("service"), texts(serviceAccount(service).path("realmRoles")));
    }
    JsonNode page = clients.get("swagger-ui");
    assertTrue(page.path("publicClient").asBoolean());
    assertEquals("S256", page.path("attributes").path("pkce.code.challenge.method").asString());
    assertEquals(
        Set.of(
            "http://127.0.0.1:8081/q/swagger-ui/oauth2-redirect.html",
            "http://localhost:8081/q/swagger-ui/oauth2-redirect.html",
            "http://127.0.0.1:8082/q/swagger-ui/oauth2-redirect.html",
            "http://localhost:8082/q/swagger-ui/oauth2-redirect.html"),
        new TreeSet<>(texts(page.path("redirectUris"))));
  }

  @Test
  void commitsNoPassword() {
    for (JsonNode user : realm.path("users")) {
      for (JsonNode credential : user.path("credentials")) {
        assertEquals("${SHILIU_DEMO_PASSWORD}", credential.path("value").asString());
      }
    }
  }

  private JsonNode serviceAccount(String client) {
    return StreamSupport.stream(realm.path("users").spliterator(), false)
        .filter(user -> user.path("serviceAccountClientId").asString("").equals(client))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Object> claims(JsonNode user) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("groups", texts(user.path("realmRoles")));
    claims.put("communities", texts(user.path("attributes").path("communities")));
    for (String single : List.of("locale", "unit_id", "steward_no")) {
      for (JsonNode value : user.path("attributes").path(single)) {
        claims.put(single, value.asString());
      }
    }
    return claims;
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }
}
