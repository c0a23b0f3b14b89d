package org.shiliu.wish.wishes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many background-checked persons a visit needs. */
@Schema(description = "How many background-checked persons a visit needs || 上门所需背景核查人数")
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
