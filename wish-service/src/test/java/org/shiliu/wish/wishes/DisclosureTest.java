package org.shiliu.wish.wishes;

import java.math.BigDecimal;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** The privacy table, row by row, and the definitions of the five kinds. */
class DisclosureTest {

  @ParameterizedTest
  @CsvSource({
    "GOODS, false, false, '', 0",
    "GOODS, true, false, 'FORM_OF_ADDRESS DOOR_ADDRESS RELAY_PHONE', 1",
    "REPAIR, true, false, 'FORM_OF_ADDRESS DOOR_ADDRESS RELAY_PHONE', 1",
    "CLEANING, true, false, 'FORM_OF_ADDRESS DOOR_ADDRESS RELAY_PHONE', 1",
    "HAIRCUT, true, false, 'FORM_OF_ADDRESS DOOR_ADDRESS RELAY_PHONE', 1",
    "HEALTH, true, false, 'FORM_OF_ADDRESS DOOR_ADDRESS RELAY_PHONE', 1",
    "HEALTH, false, false, '', 0",
    "COMPANY, true, false, 'FORM_OF_ADDRESS DOOR_ADDRESS RELAY_PHONE', 1",
    "COMPANY, false, false, 'FORM_OF_ADDRESS RELAY_PHONE', 1",
    "TRANSPORT, false, false, 'FORM_OF_ADDRESS PICK_UP_POINT RELAY_PHONE', 1",
    "TUTORING, false, false, 'FORM_OF_ADDRESS RELAY_PHONE', 1",
    "TUTORING, true, true, 'FORM_OF_ADDRESS DOOR_ADDRESS RELAY_PHONE', 2",
    "CONSULTATION, false, false, 'FORM_OF_ADDRESS RELAY_PHONE', 0",
    "CONSULTATION, true, false, 'FORM_OF_ADDRESS RELAY_PHONE', 1",
    "SAFETY, false, false, 'PLACE REPRESENTATIVE', 0",
    "ACTIVITY, false, false, 'PLACE REPRESENTATIVE', 0"
  })
  void showsOnlyWhatTheCategoryNeeds(
      WishCategory category, boolean atHome, boolean agreed, String fields, int checked) {
    Disclosure row = category.disclosure(atHome, false, agreed);
    Set<String> names =
        row.fields().stream().map(Enum::name).collect(java.util.stream.Collectors.toSet());
    assertEquals(fields.isEmpty() ? Set.of() : Set.of(fields.split(" ")), names);
    assertEquals(checked, row.checkedPerson().persons());
  }

  @ParameterizedTest
  @EnumSource(WishCategory.class)
  void aWishOfAPlaceShowsThePlaceWhateverItsCategory(WishCategory category) {
    assertEquals(Disclosure.PLACE, category.disclosure(true, true, true));
  }

  @ParameterizedTest
  @EnumSource(WishCategory.class)
  void withoutAVisitNoDoorIsShown(WishCategory category) {
    if (category == WishCategory.REPAIR
        || category == WishCategory.CLEANING
        || category == WishCategory.HAIRCUT) {
      return;
    }
    assertFalse(
        category.disclosure(false, false, false).fields().contains(ContactField.DOOR_ADDRESS));
  }

  @Test
  void capsTheCostByKind() {
    for (WishKind kind : WishKind.values()) {
      int cap = kind == WishKind.MICRO_WISH ? 1_000 : 20_000;
      assertEquals(BigDecimal.valueOf(cap), kind.costCap());
      assertEquals(kind != WishKind.MICRO_WISH, kind.placeAllowed());
    }
  }

  @Test
  void onlyTheApprovedClaimerAmongUnitsSeesContactAndNeed() {
    for (Viewer viewer : Set.of(Viewer.UNIT, Viewer.CLAIMER, Viewer.DIRECTOR)) {
      assertFalse(viewer.sees(WishField.NEED), viewer.name());
      assertFalse(viewer.sees(WishField.CONTACT), viewer.name());
      assertFalse(viewer.sees(WishField.FILING), viewer.name());
    }
    assertEquals(
        Set.of(WishField.OPEN, WishField.HOLDER, WishField.NEED, WishField.CONTACT),
        Viewer.APPROVED_CLAIMER.sees());
  }
}
