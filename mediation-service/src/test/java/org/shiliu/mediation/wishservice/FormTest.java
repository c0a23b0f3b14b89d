package org.shiliu.mediation.wishservice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shiliu.mediation.cases.WishOutcome;
import org.shiliu.mediation.cases.WishResult;
import org.shiliu.mediation.exchange.CaseStateTold;
import org.shiliu.mediation.exchange.ConflictTold;
import org.shiliu.mediation.linkedwishes.WishCategory;
import org.shiliu.mediation.linkedwishes.WishItem;
import org.shiliu.mediation.linkedwishes.WishKind;
import org.shiliu.mediation.linkedwishes.WishUnwanted;
import org.shiliu.mediation.linkedwishes.WishUrgency;
import org.shiliu.mediation.linkedwishes.WishWanted;
import org.shiliu.mediation.wishservice.client.model.CaseStateNotice;
import org.shiliu.mediation.wishservice.client.model.ConflictNotice;
import org.shiliu.mediation.wishservice.client.model.RaiseWishFromCase;
import org.shiliu.mediation.wishservice.client.model.WithdrawWishOfCase;
import org.shiliu.platform.delivery.NeighbourCall;
import org.shiliu.platform.people.PersonRef;
import org.shiliu.platform.wire.Money;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Our payloads say in the neighbour's form what they say in ours, with no field lost. */
class FormTest {

  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-24T16:00:00+08:00");
  private static final PersonRef PERSON = new PersonRef("resident-li", List.of("a".repeat(43)));

  static Stream<Arguments> payloads() {
    UUID id = UUID.randomUUID();
    return Stream.of(
        Arguments.of(
            wanted(WishKind.MICRO_WISH, WishCategory.GOODS, WishUrgency.BLUE),
            RaiseWishFromCase.class),
        Arguments.of(new WishUnwanted("nancheng", id, id, "已解决"), WithdrawWishOfCase.class),
        Arguments.of(
            new ConflictTold("nancheng", id, 3, PERSON, id, true, AT), ConflictNotice.class));
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void noFieldIsLost(Object ours, Class<?> generated) {
    assertSame(ours, generated);
  }

  @ParameterizedTest
  @EnumSource(WishResult.class)
  void everyResultIsKnownToTheNeighbour(WishResult result) {
    UUID id = UUID.randomUUID();
    assertSame(
        new CaseStateTold(
            "nancheng", id, id, "AGREEMENT_EFFECTIVE", 9, AT, new WishOutcome(result, true)),
        CaseStateNotice.class);
  }

  @Test
  void everyKindCategoryAndUrgencyIsKnownToTheNeighbour() {
    Arrays.stream(WishKind.values())
        .map(kind -> wanted(kind, WishCategory.GOODS, WishUrgency.RED))
        .forEach(ours -> assertSame(ours, RaiseWishFromCase.class));
    Arrays.stream(WishCategory.values())
        .map(category -> wanted(WishKind.MICRO_WISH, category, WishUrgency.RED))
        .forEach(ours -> assertSame(ours, RaiseWishFromCase.class));
    Arrays.stream(WishUrgency.values())
        .map(urgency -> wanted(WishKind.MICRO_WISH, WishCategory.GOODS, urgency))
        .forEach(ours -> assertSame(ours, RaiseWishFromCase.class));
  }

  private static WishWanted wanted(WishKind kind, WishCategory category, WishUrgency urgency) {
    return new WishWanted(
        "nancheng",
        UUID.randomUUID(),
        UUID.randomUUID(),
        kind,
        category,
        urgency,
        "一张隔音地毯",
        "楼上脚步声",
        List.of(new WishItem("地毯", 1, "张")),
        new Money("200.00", "CNY"),
        LocalDate.parse("2026-12-01"),
        null,
        PERSON,
        true,
        "zh");
  }

  private static void assertSame(Object ours, Class<?> generated) {
    JsonNode said = NeighbourCall.inItsForm(ours, JsonNode.class);
    JsonNode heard =
        NeighbourCall.inItsForm(NeighbourCall.inItsForm(ours, generated), JsonNode.class);
    said.properties()
        .forEach(
            field -> {
              if (!field.getValue().isNull()) {
                assertEquals(field.getValue(), heard.get(field.getKey()), field.getKey());
              }
            });
  }
}
