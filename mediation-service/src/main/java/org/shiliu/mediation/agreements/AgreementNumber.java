package org.shiliu.mediation.agreements;

/**
 * The number of a written agreement in a committee's book.
 *
 * @param year in Shanghai, of the day on which the text was fixed
 * @param number from 1, without gaps within community and year
 */
record AgreementNumber(int year, int number) {

  /** As it is printed, for example {@code （2026）人调字第 7 号}. */
  String printed() {
    return "（" + year + "）人调字第 " + number + " 号";
  }
}
