package org.shiliu.mediation.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shiliu.mediation.agreements.AgreementForm;
import org.shiliu.mediation.agreements.AgreementStatus;
import org.shiliu.mediation.agreements.ObligationKind;
import org.shiliu.mediation.agreements.ObligationState;
import org.shiliu.mediation.agreements.Signer;
import org.shiliu.mediation.mediators.AssignmentEnd;
import org.shiliu.mediation.mediators.ChosenBy;
import org.shiliu.mediation.mediators.Conflict;
import org.shiliu.mediation.parties.Consent;
import org.shiliu.mediation.parties.IdentityDocument;
import org.shiliu.mediation.parties.PartyKind;
import org.shiliu.mediation.parties.Side;
import org.shiliu.mediation.parties.SignatureKind;
import org.shiliu.mediation.performance.Satisfaction;
import org.shiliu.mediation.sessions.SessionResult;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The schema repeats every list of the code, and no domain row is outside a community. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class MigrationTest {

  static Stream<Arguments> checks() {
    return Stream.of(
        Arguments.of("dispute_case_status", CaseStatus.class),
        Arguments.of("dispute_case_type", DisputeType.class),
        Arguments.of("dispute_case_source", CaseSource.class),
        Arguments.of("dispute_case_referrer", Referrer.class),
        Arguments.of("dispute_case_filed_as", Mover.class),
        Arguments.of("dispute_case_non_acceptance", NonAcceptance.class),
        Arguments.of("dispute_case_termination", TerminationCode.class),
        Arguments.of("dispute_case_closing", ClosingResult.class),
        Arguments.of("party_side", Side.class),
        Arguments.of("party_kind", PartyKind.class),
        Arguments.of("party_consent", Consent.class),
        Arguments.of("party_identity", IdentityDocument.class),
        Arguments.of("assignment_chosen_by", ChosenBy.class),
        Arguments.of("assignment_end", AssignmentEnd.class),
        Arguments.of("assignment_conflict", Conflict.class),
        Arguments.of("session_result", SessionResult.class),
        Arguments.of("participant_signature", SignatureKind.class),
        Arguments.of("agreement_form", AgreementForm.class),
        Arguments.of("agreement_status", AgreementStatus.class),
        Arguments.of("agreement_wish_outcome", WishResult.class),
        Arguments.of("signature_signer", Signer.class),
        Arguments.of("signature_kind", SignatureKind.class),
        Arguments.of("obligation_kind", ObligationKind.class),
        Arguments.of("obligation_state", ObligationState.class),
        Arguments.of("visit_satisfaction", Satisfaction.class));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("checks")
  void everyCheckRepeatsItsEnum(String constraint, Class<? extends Enum<?>> type) {
    String check =
        Database.asOwner(
                "select pg_get_constraintdef(oid) from pg_constraint where conname = '"
                    + constraint
                    + "'")
            .get(0)
            .get(0);
    Set<String> listed = new TreeSet<>();
    Matcher words = Pattern.compile("'([A-Z_]+)'").matcher(check);
    while (words.find()) {
      listed.add(words.group(1));
    }
    assertEquals(
        Arrays.stream(type.getEnumConstants())
            .map(Enum::name)
            .collect(Collectors.toCollection(TreeSet::new)),
        listed);
  }

  @Test
  void everyTableWithACommunityIsProtected() {
    List<List<String>> open =
        Database.asOwner(
            "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                + " where a.attname = 'community' and c.relkind = 'r'"
                + " and c.relnamespace = 'public'::regnamespace"
                + " and c.relname not in ('scheduled_tasks', 'dead_letter', 'inbox')"
                + " and not (c.relrowsecurity and c.relforcerowsecurity)");
    assertTrue(open.isEmpty(), open.toString());
  }

  @Test
  void aForeignRowCanBeNeitherReadNorWritten() throws Exception {
    Database.asOwner(
        "insert into mediator (community, sub, name, languages, registered_by)"
            + " values ('rls-here', 's', 'n', '{zh}', 'x')");
    assertEquals(
        List.of(),
        Database.asApp("rls-there", "select * from mediator where community = 'rls-here'"));
    assertEquals(1, Database.asApp("rls-here", "select 1 from mediator where sub = 's'").size());
  }
}
