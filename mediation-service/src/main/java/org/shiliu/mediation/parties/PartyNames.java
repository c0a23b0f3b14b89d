package org.shiliu.mediation.parties;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.platform.audit.Category;
import org.shiliu.platform.people.People;
import org.shiliu.platform.people.PersonDetails;

/** The names of parties. Opening a person's identity for its name is a recorded read. */
@ApplicationScoped
public class PartyNames {

  private static final String PURPOSE = "CASE_PARTY_NAME";

  private final People people;

  PartyNames(People people) {
    this.people = people;
  }

  /** The parties as they are shown beside a case. */
  public List<PartyView> views(List<Party> parties) {
    List<UUID> told =
        parties.stream()
            .filter(party -> party.kind() == PartyKind.PERSON && party.personId() != null)
            .map(Party::personId)
            .toList();
    Map<UUID, PersonDetails> known = people.reveal(told, Category.NAME, PURPOSE);
    return parties.stream()
        .map(
            party -> {
              PersonDetails person = known.get(party.personId());
              return PartyView.of(party, person == null ? party.organisation() : person.name());
            })
        .toList();
  }

  /** The name of a party, or null while nobody has told it. */
  public String nameOf(Party party) {
    if (party.kind() == PartyKind.ORGANISATION) {
      return party.organisation();
    }
    return party.personId() == null
        ? null
        : people.reveal(party.personId(), Category.NAME, PURPOSE).name();
  }
}
