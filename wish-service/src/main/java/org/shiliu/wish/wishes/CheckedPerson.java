package org.shiliu.wish.wishes;

/** How many background-checked persons a visit needs. */
public enum CheckedPerson {
  NOT_NEEDED(0),
  ONE(1),
  TWO_ADULTS(2);

  private final int persons;

  CheckedPerson(int persons) {
    this.persons = persons;
  }

  /** The least number of checked visitors, 0–2. */
  public int persons() {
    return persons;
  }
}
