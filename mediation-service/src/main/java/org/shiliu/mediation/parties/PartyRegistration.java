package org.shiliu.mediation.parties;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.platform.people.People;
import org.shiliu.platform.people.PersonDetails;
import org.shiliu.platform.people.PersonRef;
import org.shiliu.platform.refusal.Refusal;

/** Takes parties in, inside the transaction of the case that they belong to. */
@ApplicationScoped
public class PartyRegistration {

  private final Parties parties;
  private final People people;

  PartyRegistration(Parties parties, People people) {
    this.parties = parties;
    this.people = people;
  }

  /**
   * Takes a party in.
   *
   * @param self the caller's account when the caller files for themselves, else null: only a
   *     person's own words may change what is kept under their account
   */
  public Party register(UUID caseId, String community, int ordinal, NewParty named, String self) {
    if ((named.person() == null) == (named.organisation() == null)) {
      throw Refusal.of(PartyRule.ONE_KIND_OF_PARTY).at("parties[" + ordinal + "]");
    }
    UUID id = named.id() == null ? UUID.randomUUID() : named.id();
    Party party;
    if (named.organisation() != null) {
      NewOrganisation organisation = named.organisation();
      party =
          Party.organisation(
              id,
              caseId,
              community,
              ordinal,
              named.side(),
              organisation.name(),
              organisation.unitId());
    } else {
      String language = named.person().spoken();
      party = Party.person(id, caseId, community, ordinal, named.side(), language);
      describe(party, named.person(), named.account(), self);
    }
    parties.persist(party);
    return party;
  }

  /** Takes a person in of whom only the reference between the services is known. */
  public Party known(
      UUID caseId, String community, int ordinal, Side side, PersonRef ref, String language) {
    Party party = Party.person(UUID.randomUUID(), caseId, community, ordinal, side, language);
    UUID person = ref.sub() == null ? null : people.bySubject(community, ref.sub()).orElse(null);
    party.identify(person, ref.sub(), ref.pseudonyms());
    parties.persist(party);
    return party;
  }

  /** Writes down who a person is; see {@link #register} for {@code self}. */
  public void describe(Party party, PersonDetails details, String account, String self) {
    boolean own = account != null && account.equals(self);
    UUID person;
    if (!own && party.personId() != null && party.sub() == null) {
      people.correct(party.personId(), details);
      person = party.personId();
    } else {
      person = people.register(party.community(), details, own ? account : null);
    }
    party.identify(person, account, people.reference(person).pseudonyms());
  }

  /** Names who speaks for a party. */
  public void represent(Party party, PersonDetails details, String account, String mandate) {
    party.representedBy(people.register(party.community(), details, null), account, mandate);
  }
}
