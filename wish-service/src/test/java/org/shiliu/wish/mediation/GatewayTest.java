package org.shiliu.wish.mediation;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiliu.platform.people.PersonRef;
import org.shiliu.wish.ServiceTest;
import org.shiliu.wish.claims.ConflictAnswer;
import org.shiliu.wish.claims.ConflictCheck;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shiliu.wish.mediation.MediationDouble.problem;
import static org.shiliu.wish.mediation.MediationDouble.taken;

/**
 * The question whether two stand against each other, over real HTTP, and every way to answer it.
 */
@ServiceTest
class GatewayTest {

  private static final String PATH = "conflict-checks";

  @Inject MediationGateway gateway;

  private final UUID wish = UUID.randomUUID();

  @Test
  void yesAndNoAreKnown() {
    try (MediationDouble mediation = new MediationDouble()) {
      mediation.answers(PATH, wish, taken(200, "{\"answer\":\"YES\",\"added\":\"later\"}"));
      assertEquals(new ConflictAnswer.Known(true), ask());
      mediation.answers(PATH, wish, taken(200, "{\"answer\":\"NO\"}"));
      assertEquals(new ConflictAnswer.Known(false), ask());
      LoggedRequest call = mediation.calls(PATH, wish).get(0);
      assertTrue(call.getHeader("Authorization").startsWith("Bearer "));
      assertTrue(call.getBodyAsString().contains("\"sub\":\"resident-chen\""));
    }
  }

  @Test
  void unknownIsUnknown() {
    try (MediationDouble mediation = new MediationDouble()) {
      mediation.answers(PATH, wish, taken(200, "{\"answer\":\"UNKNOWN\"}"));
      assertInstanceOf(ConflictAnswer.Unknown.class, ask());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"answer\":null}", "{\"answer\":\"PERHAPS\"}", "no", "[]", "{\"answer\":"})
  void anAnswerThatSaysNeitherIsSilence(String body) {
    try (MediationDouble mediation = new MediationDouble()) {
      mediation.answers(PATH, wish, taken(200, body));
      assertInstanceOf(ConflictAnswer.Silent.class, ask());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 429, 500, 503})
  void aRefusalIsSilenceAndNeverTakenForNo(int status) {
    try (MediationDouble mediation = new MediationDouble()) {
      mediation.answers(PATH, wish, problem(status, "WHATEVER", "no"));
      assertInstanceOf(ConflictAnswer.Silent.class, ask());
    }
  }

  @Test
  void nobodyThereIsSilence() {
    assertInstanceOf(ConflictAnswer.Silent.class, ask());
  }

  @Test
  void anAnswerThatComesTooLateIsSilence() {
    try (MediationDouble mediation = new MediationDouble()) {
      mediation.answers(PATH, wish, taken(200, "{\"answer\":\"NO\"}").withFixedDelay(6_000));
      assertInstanceOf(ConflictAnswer.Silent.class, ask());
      mediation.answers(PATH, wish, aResponse().withStatus(200));
      assertInstanceOf(ConflictAnswer.Silent.class, ask());
    }
  }

  private ConflictAnswer ask() {
    return gateway.ask(
        new ConflictCheck.Question(
            "hetaoyuan", wish, new PersonRef("resident-chen", List.of()), UUID.randomUUID()));
  }
}
