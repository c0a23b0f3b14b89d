package org.shiliu.platform.audit;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ActTest {

  private static final UUID ONE = UUID.fromString("0199d000-0000-7000-8000-000000000001");
  private static final UUID TWO = UUID.fromString("0199d000-0000-7000-8000-000000000002");

  @Test
  void namesTheThingOfThePath() {
    Act act = Act.on("/api/v1/wishes/" + ONE + "/review", "reviewWish", null);
    assertEquals(new Act("reviewWish", new Thing("wishes", ONE), Thing.NOTHING), act);
  }

  @Test
  void namesThePartOfTheThing() {
    Act act = Act.on("/api/v1/cases/" + ONE + "/parties/" + TWO, "describeParty", null);
    assertEquals(new Act("describeParty", new Thing("cases", ONE), new Thing("parties", TWO)), act);
  }

  @Test
  void namesWhatWasMadeBesideTheThingOrInItsPlace() {
    Thing made = new Thing("claims", TWO);
    assertEquals(
        new Act("claimWish", new Thing("wishes", ONE), made),
        Act.on("/api/v1/wishes/" + ONE + "/claims", "claimWish", made));
    assertEquals(
        new Act("draftClaim", made, Thing.NOTHING), Act.on("/api/v1/claims", "draftClaim", made));
  }

  @Test
  void takesNothingFromThePathThatIsNoId() {
    assertEquals(
        new Act("x", Thing.NOTHING, Thing.NOTHING),
        Act.on("/api/v1/wishes/13800138000/陈玉兰", "x", null));
  }
}
