package org.shiliu.mediation.parties;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.shiliu.platform.people.PersonRef;
import org.shiliu.platform.refusal.Refusal;

/** One side's person or organisation in a case. Changed only under the lock of its case. */
@Entity
@Table(name = "party")
public class Party {

  @Id private UUID id;
  @Version private long version;
  private String community;
  private UUID caseId;
  private int ordinal;

  @Enumerated(EnumType.STRING)
  private Side side;

  @Enumerated(EnumType.STRING)
  private PartyKind kind;

  private UUID personId;
  private String sub;

  @Column(columnDefinition = "text[]")
  private List<String> pseudonyms = List.of();

  private UUID unitId;
  private String organisation;

  @Embedded private Answer answer = new Answer();
  @Embedded private Instruction instruction;

  private UUID representativeId;
  private String representativeSub;
  private String representativeMandate;
  private UUID chosenMediator;
  private int objections;

  protected Party() {}

  private Party(UUID id, UUID caseId, String community, int ordinal, Side side, String language) {
    this.id = id;
    this.caseId = caseId;
    this.community = community;
    this.ordinal = ordinal;
    this.side = side;
    this.instruction = new Instruction(language);
  }

  /** A natural person; {@code personId} is null while only the account or a pseudonym is known. */
  public static Party person(
      UUID id, UUID caseId, String community, int ordinal, Side side, String language) {
    Party party = new Party(id, caseId, community, ordinal, side, language);
    party.kind = PartyKind.PERSON;
    return party;
  }

  /** An organisation by its name, and by its unit id when it is a known unit. */
  public static Party organisation(
      UUID id, UUID caseId, String community, int ordinal, Side side, String name, UUID unitId) {
    Party party = new Party(id, caseId, community, ordinal, side, "zh");
    party.kind = PartyKind.ORGANISATION;
    party.organisation = name;
    party.unitId = unitId;
    return party;
  }

  /** Says who the person is: the row of the platform's people, the account, the pseudonyms. */
  public void identify(UUID person, String account, List<String> names) {
    personId = person;
    sub = account;
    pseudonyms = List.copyOf(names);
  }

  /** Names who speaks for this party, and by which mandate. */
  public void representedBy(UUID person, String account, String mandate) {
    representativeId = person;
    representativeSub = account;
    representativeMandate = mandate;
  }

  /** Whether the caller is this party or speaks for it. */
  public boolean is(String subject, UUID unit) {
    return subject.equals(sub)
        || subject.equals(representativeSub)
        || (unit != null && unit.equals(unitId));
  }

  /** Whether the party can be told apart from every other: by account, unit, or pseudonym. */
  public boolean identifiable() {
    return sub != null || unitId != null || !pseudonyms.isEmpty();
  }

  /** Whether there is a name to write into the papers. */
  public boolean named() {
    return organisation != null || personId != null;
  }

  /** Records a party's wish for a mediator (PML 19); a later one replaces it. */
  public void choose(UUID mediator) {
    chosenMediator = mediator;
  }

  /** Counts an objection to the presiding mediator and forgets the earlier choice; the n-th. */
  public int object(UUID nextChoice) {
    chosenMediator = nextChoice;
    return ++objections;
  }

  /** The party, refusing ANSWERED_ALREADY → 409 when it gave or refused its consent before. */
  public Party undecided() {
    if (answer.consent() != Consent.PENDING) {
      throw Refusal.of(PartyRule.ANSWERED_ALREADY);
    }
    return this;
  }

  public void asked(Channel channel, Instant at) {
    answer.asked(instruction.language(), channel, at);
  }

  public void consents(String how, Instant at) {
    answer.give(true, how, at);
  }

  public void refuses(String how, Instant at) {
    answer.give(false, how, at);
  }

  public Answer answer() {
    return answer;
  }

  public Instruction instruction() {
    return instruction;
  }

  public UUID id() {
    return id;
  }

  public String community() {
    return community;
  }

  public UUID caseId() {
    return caseId;
  }

  public int ordinal() {
    return ordinal;
  }

  public Side side() {
    return side;
  }

  public PartyKind kind() {
    return kind;
  }

  public UUID personId() {
    return personId;
  }

  public String sub() {
    return sub;
  }

  /** How the two services name this person to each other; it tells nobody for an organisation. */
  public PersonRef reference() {
    return new PersonRef(sub, pseudonyms);
  }

  public UUID unitId() {
    return unitId;
  }

  public String organisation() {
    return organisation;
  }

  public String language() {
    return instruction.language();
  }

  public UUID representativeId() {
    return representativeId;
  }

  public String representativeMandate() {
    return representativeMandate;
  }

  public UUID chosenMediator() {
    return chosenMediator;
  }

  /** The version of this row, counted up with every change of the party. */
  public long version() {
    return version;
  }
}
