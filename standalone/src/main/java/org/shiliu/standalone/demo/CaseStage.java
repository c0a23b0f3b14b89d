package org.shiliu.standalone.demo;

/** How far a case of the demonstration is taken; each stage includes those before it. */
enum CaseStage {
  DRAFT,
  SUBMITTED,
  CONSENT_PENDING,
  /** Everybody has consented and holds the rights notice. */
  CONSENTED,
  ACCEPTED,
  ASSIGNED,
  /** The mediator has told of a tie to a party; the one stage that later ones do not include. */
  DISCLOSED,
  /** The mediator has confirmed, the parties are instructed and identified. */
  READY,
  /** In mediation, with a session and a talk with one side. */
  TALKED,
  AGREED,
  /** All have signed, the seal is missing. */
  SIGNED,
  EFFECTIVE,
  PERFORMING,
  /** Every duty is settled, and the parties were visited. */
  PERFORMED;

  static CaseStage of(Csv.Row row) {
    return valueOf(row.get("stage"));
  }

  /** Whether a case at this stage has come by that stage. */
  boolean includes(CaseStage earlier) {
    return this == earlier || (earlier != DISCLOSED && compareTo(earlier) > 0);
  }
}
