package org.shiliu.mediation.cases;

/** The README's state diagram, drawn from the enum. */
public final class CaseDiagram {

  private CaseDiagram() {}

  /** Mermaid source, one arrow a line, in the order of the enum. */
  public static String mermaid() {
    StringBuilder picture = new StringBuilder("stateDiagram-v2\n  [*] --> DRAFT\n");
    for (CaseStatus from : CaseStatus.values()) {
      for (CaseStatus to : from.next()) {
        picture.append("  ").append(from).append(" --> ").append(to).append('\n');
      }
      if (from.ended()) {
        picture.append("  ").append(from).append(" --> [*]\n");
      }
    }
    return picture.toString();
  }
}
