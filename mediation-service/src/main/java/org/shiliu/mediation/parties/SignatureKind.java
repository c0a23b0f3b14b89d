package org.shiliu.mediation.parties;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which way somebody signs (Rules 35). */
@Schema(
    name = "SignatureKind",
    description =
        "How somebody signs || 签名方式：IN_PERSON 当面签名；FINGERPRINT 按手印；ELECTRONIC 电子签名；PHOTOGRAPHED_PAPER 纸质签名拍照")
public enum SignatureKind {
  IN_PERSON,
  FINGERPRINT,
  ELECTRONIC,
  PHOTOGRAPHED_PAPER
}
