package org.shiliu.mediation.parties;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a party's identity was checked. */
@Schema(
    name = "IdentityDocument",
    description =
        "By what the identity was checked || 核验身份所用证件：ID_CARD 身份证；HOUSEHOLD_BOOK 户口簿；PASSPORT 护照；BUSINESS_LICENCE 营业执照；KNOWN_IN_PERSON 本人熟识；OTHER 其他")
public enum IdentityDocument {
  ID_CARD,
  HOUSEHOLD_BOOK,
  PASSPORT,
  BUSINESS_LICENCE,
  KNOWN_IN_PERSON,
  OTHER
}
