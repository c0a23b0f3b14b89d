package org.shiliu.mediation.parties;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.platform.audit.Category;
import org.shiliu.platform.people.People;

/** The names of parties. Opening a person's identity for its name is a recorded read. */
@ApplicationScoped
public class PartyNames {

  private final People people;

  PartyNames(People people) {
    this.people = people;
  }

  /** The parties as they are shown beside a case. */
  public List<PartyView> views(List<Party> parties) {
    return parties.stream().map(party -> PartyView.of(party, nameOf(party))).toList();
  }

  /** The name of a party, or null while nobody has told it. */
  public String nameOf(Party party) {
    if (party.kind() == PartyKind.ORGANISATION) {
      return party.organisation();
    }
    return party.personId() == null
        ? null
        : people.reveal(party.personId(), Category.NAME, "CASE_PARTY_NAME").name();
  }
}
