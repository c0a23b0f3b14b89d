package org.shiliu.wish.wishes;

import java.util.Set;

import static org.shiliu.wish.wishes.ContactField.DOOR_ADDRESS;
import static org.shiliu.wish.wishes.ContactField.FORM_OF_ADDRESS;
import static org.shiliu.wish.wishes.ContactField.PICK_UP_POINT;
import static org.shiliu.wish.wishes.ContactField.RELAY_PHONE;
import static org.shiliu.wish.wishes.ContactField.REPRESENTATIVE;

/**
 * The rows of the privacy table: what an approved unit sees, and who must have been checked. A way
 * of handing over that the table does not name gets the narrower row. Source: PIPL art. 6 (the
 * smallest scope that the purpose needs), house rule.
 */
public enum Disclosure {
  /** Goods or devices left at the community centre. */
  LEFT_AT_CENTRE(Set.of(), CheckedPerson.NOT_NEEDED),
  /** Goods delivered; repair, cleaning, haircut; health and company at home. */
  AT_THE_DOOR(Set.of(FORM_OF_ADDRESS, DOOR_ADDRESS, RELAY_PHONE), CheckedPerson.ONE),
  /** Company away from home, for example to a hospital: met at a point agreed by phone. */
  MEETING(Set.of(FORM_OF_ADDRESS, RELAY_PHONE), CheckedPerson.ONE),
  PICK_UP(Set.of(FORM_OF_ADDRESS, PICK_UP_POINT, RELAY_PHONE), CheckedPerson.ONE),
  /** The person is the guardian; the place is the community centre. */
  TUTORING_AT_CENTRE(Set.of(FORM_OF_ADDRESS, RELAY_PHONE), CheckedPerson.ONE),
  TUTORING_AT_HOME(Set.of(FORM_OF_ADDRESS, RELAY_PHONE, DOOR_ADDRESS), CheckedPerson.TWO_ADULTS),
  CONSULTATION(Set.of(FORM_OF_ADDRESS, RELAY_PHONE), CheckedPerson.NOT_NEEDED),
  CONSULTATION_AT_HOME(Set.of(FORM_OF_ADDRESS, RELAY_PHONE), CheckedPerson.ONE),
  /** Safety, activity, and every wish of a place. */
  PLACE(Set.of(ContactField.PLACE, REPRESENTATIVE), CheckedPerson.NOT_NEEDED);

  private final Set<ContactField> fields;
  private final CheckedPerson checkedPerson;

  Disclosure(Set<ContactField> fields, CheckedPerson checkedPerson) {
    this.fields = fields;
    this.checkedPerson = checkedPerson;
  }

  /** The only personal fields that the approved unit may see. */
  public Set<ContactField> fields() {
    return fields;
  }

  /** Who must have been background-checked. */
  public CheckedPerson checkedPerson() {
    return checkedPerson;
  }
}
