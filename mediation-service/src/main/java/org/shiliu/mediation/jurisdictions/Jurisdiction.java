package org.shiliu.mediation.jurisdictions;

/**
 * The rules of one city, one row of {@code jurisdictions.csv}.
 *
 * @param name for example {@code national}
 * @param consentDays calendar days in which a party must answer whether it takes part (house rule)
 * @param mediationMonths months from acceptance (Rules 33)
 * @param mediatorWorkingDays working days in which a mediator confirms and contacts the parties
 *     (OMR 12, 15)
 * @param oralOnlyWhenSimple whether an oral agreement is only for what is performed on the spot and
 *     not complex (NB 24)
 * @param oralSource the source of that rule
 */
public record Jurisdiction(
    String name,
    int consentDays,
    int mediationMonths,
    int mediatorWorkingDays,
    boolean oralOnlyWhenSimple,
    String oralSource) {

  /** Whether an agreement of this kind must be in writing here. */
  public boolean demandsWriting(boolean performedOnSpot, boolean complex) {
    return oralOnlyWhenSimple && (!performedOnSpot || complex);
  }

  static Jurisdiction read(String line) {
    String[] cells = line.split(",", -1);
    return new Jurisdiction(
        cells[0],
        Integer.parseInt(cells[1]),
        Integer.parseInt(cells[2]),
        Integer.parseInt(cells[3]),
        Boolean.parseBoolean(cells[4]),
        cells[5]);
  }
}
