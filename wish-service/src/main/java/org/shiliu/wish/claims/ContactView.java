package org.shiliu.wish.claims;

import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.people.PersonDetails;
import org.shiliu.wish.wishes.ContactField;

/** Whom to meet and where: only the fields that the category's row of the privacy table allows. */
@Schema(description = "Whom to meet and where; only what this category needs || 联系方式，仅含该类心愿所需字段")
public record ContactView(
    @Schema(nullable = true, description = "How the person likes to be addressed || 称呼")
        String formOfAddress,
    @Schema(nullable = true, description = "The number given for helpers to call || 联系电话")
        String phone,
    @Schema(nullable = true, description = "Address at the door || 门牌地址") String doorAddress,
    @Schema(nullable = true, description = "Where to pick the person up || 接送地点")
        String pickUpPoint,
    @Schema(nullable = true, description = "The place, for a wish of a place || 地点") String place,
    @Schema(nullable = true, description = "Who speaks for the residents || 居民代表")
        String representative) {

  static ContactView of(Set<ContactField> allowed, PersonDetails person, String place) {
    String address = person.formOfAddress() == null ? person.name() : person.formOfAddress();
    boolean located = person.address() != null;
    return new ContactView(
        allowed.contains(ContactField.FORM_OF_ADDRESS) ? address : null,
        allowed.contains(ContactField.RELAY_PHONE) ? person.phone() : null,
        allowed.contains(ContactField.DOOR_ADDRESS) && located
            ? person.address().inOneLine()
            : null,
        allowed.contains(ContactField.PICK_UP_POINT) && located
            ? person.address().building()
            : null,
        allowed.contains(ContactField.PLACE) ? place : null,
        allowed.contains(ContactField.REPRESENTATIVE) ? address : null);
  }
}
