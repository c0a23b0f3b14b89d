package org.shiliu.mediation.cases;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How a case ended. At most one of the three codes is set, according to the state. */
@Embeddable
public class Ending {

  @Enumerated(EnumType.STRING)
  private NonAcceptance nonAcceptance;

  @Enumerated(EnumType.STRING)
  private TerminationCode terminationCode;

  @Enumerated(EnumType.STRING)
  private ClosingResult closingResult;

  private String endReason;
  private String advisedRoute;
  private UUID endingParty;

  protected Ending() {}

  static Ending notAccepted(NonAcceptance why, String reason, String route) {
    Ending ending = new Ending();
    ending.nonAcceptance = why;
    ending.endReason = reason;
    ending.advisedRoute = route;
    return ending;
  }

  static Ending terminated(TerminationCode code, String reason, UUID party) {
    Ending ending = new Ending();
    ending.terminationCode = code;
    ending.endReason = reason;
    ending.endingParty = party;
    return ending;
  }

  static Ending closed(ClosingResult result, String reason) {
    Ending ending = new Ending();
    ending.closingResult = result;
    ending.endReason = reason;
    return ending;
  }

  public NonAcceptance nonAcceptance() {
    return nonAcceptance;
  }

  public TerminationCode terminationCode() {
    return terminationCode;
  }

  public ClosingResult closingResult() {
    return closingResult;
  }

  public String reason() {
    return endReason;
  }

  public String advisedRoute() {
    return advisedRoute;
  }

  /** The party who could not be contacted (CANNOT_CONTACT), or null. */
  public UUID party() {
    return endingParty;
  }
}
