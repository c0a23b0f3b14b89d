package org.shiliu.wish.mediation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shiliu.platform.delivery.NeighbourCall;
import org.shiliu.platform.people.PersonRef;
import org.shiliu.wish.claims.ConflictCheck;
import org.shiliu.wish.mediation.client.model.ConflictQuestion;
import org.shiliu.wish.mediation.client.model.OpenCaseFromWish;
import org.shiliu.wish.mediation.client.model.WishStateNotice;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Our payloads say in the neighbour's form what they say in ours, with no field lost. */
class FormTest {

  static Stream<Arguments> payloads() {
    UUID id = UUID.randomUUID();
    PersonRef person = new PersonRef("resident-chen", List.of("a".repeat(43)));
    OffsetDateTime at = OffsetDateTime.parse("2026-11-24T16:00:00+08:00");
    return Stream.of(
        Arguments.of(
            new DisputeTold("hetaoyuan", id, id, 8, "修水管", person, id, "观澜会计师事务所", "还在漏", "zh"),
            OpenCaseFromWish.class),
        Arguments.of(
            new WishStateTold("hetaoyuan", id, id, "PUBLISHED", 4, at, "已核实"),
            WishStateNotice.class),
        Arguments.of(
            new ConflictCheck.Question("hetaoyuan", id, person, id), ConflictQuestion.class));
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void noFieldIsLost(Object ours, Class<?> generated) {
    JsonNode said = NeighbourCall.inItsForm(ours, JsonNode.class);
    JsonNode heard =
        NeighbourCall.inItsForm(NeighbourCall.inItsForm(ours, generated), JsonNode.class);
    said.properties()
        .forEach(
            field -> assertEquals(field.getValue(), heard.get(field.getKey()), field.getKey()));
  }
}
