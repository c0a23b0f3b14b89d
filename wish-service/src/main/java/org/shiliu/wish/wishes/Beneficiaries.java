package org.shiliu.wish.wishes;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.platform.audit.Category;
import org.shiliu.platform.audit.Trail;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.identity.Roles;
import org.shiliu.platform.people.Address;
import org.shiliu.platform.people.People;
import org.shiliu.platform.people.PersonDetails;
import org.shiliu.platform.people.PersonRef;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.platform.secrets.Vault;
import org.shiliu.wish.mandates.MandateScope;
import org.shiliu.wish.mandates.Mandates;

/** Turns what a request says about a person into the sealed person of a wish. */
@ApplicationScoped
class Beneficiaries {

  private final People people;
  private final Vault vault;
  private final Mandates mandates;
  private final Caller caller;
  private final Trail trail;

  Beneficiaries(People people, Vault vault, Mandates mandates, Caller caller, Trail trail) {
    this.people = people;
    this.vault = vault;
    this.mandates = mandates;
    this.caller = caller;
    this.trail = trail;
  }

  /**
   * The beneficiary of a wish that the caller files.
   *
   * @param named null when the caller is a resident and means themselves
   * @throws Refusal MANDATE_MISSING → 403 when a resident files for another account without a
   *     mandate
   */
  Beneficiary of(String community, NewBeneficiary named, boolean ofPlace) {
    boolean resident = caller.is(Roles.RESIDENT) && !caller.is(Roles.GRID_WORKER, Roles.STEWARD);
    String account = named == null ? null : named.account();
    if (resident && account == null && !ofPlace) {
      account = caller.subject();
    }
    if (resident && account != null && !account.equals(caller.subject())) {
      mandates
          .inForce(community, account, caller.subject(), MandateScope.FILE)
          .orElseThrow(() -> Refusal.of(WishRule.MANDATE_MISSING));
      trail.onBehalfOf(account);
    }
    return known(community, account, named == null ? null : named.details());
  }

  /** A person named by an officer at the review, in place of whoever was named before. */
  Beneficiary named(String community, NewBeneficiary named) {
    return known(community, named.account(), named.details());
  }

  /** The person whom a case means, as far as this service knows them. */
  Beneficiary of(String community, PersonRef reference) {
    if (reference == null || reference.sub() == null) {
      return new Beneficiary(null, null, null);
    }
    return known(community, reference.sub(), null);
  }

  private Beneficiary known(String community, String account, PersonDetails details) {
    if (details != null) {
      UUID id = people.register(community, details, account);
      return new Beneficiary(id, account, household(community, details.address()));
    }
    Optional<UUID> id =
        Optional.ofNullable(account).flatMap(subject -> people.bySubject(community, subject));
    return new Beneficiary(
        id.orElse(null),
        account,
        id.map(person -> people.reveal(person, Category.ADDRESS, "HOUSEHOLD_CHECK").address())
            .map(address -> household(community, address))
            .orElse(null));
  }

  private byte[] household(String community, Address address) {
    if (address == null) {
      return null;
    }
    String normal = community + "\n" + address.inOneLine().replaceAll("\\s", "");
    return vault.index("household", normal);
  }
}
