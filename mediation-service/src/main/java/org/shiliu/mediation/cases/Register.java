package org.shiliu.mediation.cases;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/** The register of acceptance (受理登记表): who registered the case, in short, under which seal. */
@Embeddable
public class Register {

  private String registrar;
  private String brief;
  private Instant registerSealedAt;

  protected Register() {}

  Register(String registrar, String brief, Instant sealedAt) {
    this.registrar = registrar;
    this.brief = brief;
    this.registerSealedAt = sealedAt;
  }

  public String registrar() {
    return registrar;
  }

  public String brief() {
    return brief;
  }

  public Instant sealedAt() {
    return registerSealedAt;
  }
}
