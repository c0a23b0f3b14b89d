package org.shiliu.wish.wishes;

/**
 * The personal fields that an approved unit may be shown, each only where its category needs it.
 */
public enum ContactField {
  FORM_OF_ADDRESS,
  DOOR_ADDRESS,
  RELAY_PHONE,
  PICK_UP_POINT,
  PLACE,
  REPRESENTATIVE
}
