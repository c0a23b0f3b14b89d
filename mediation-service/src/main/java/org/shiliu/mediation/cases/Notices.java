package org.shiliu.mediation.cases;

import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;

import org.shiliu.platform.refusal.Sentences;

/**
 * What the parties are told when a case ends: what it means, and the ways that stay open (PML 26).
 */
@Singleton
public class Notices {

  private static final List<String> ROUTES =
      List.of("ROUTE_ARBITRATION", "ROUTE_ADMINISTRATIVE", "ROUTE_COURT");

  private final Sentences sentences;

  Notices(Sentences sentences) {
    this.sentences = sentences;
  }

  /** The ending in the reader's language; null while the case runs or when it was withdrawn. */
  public EndingView of(Case matter, Locale language) {
    Ending ending = matter.ending();
    if (ending == null || !matter.status().ended()) {
      return null;
    }
    String key = keyOf(ending);
    boolean performed = ending.closingResult() == ClosingResult.PERFORMED;
    List<String> routes =
        performed
            ? List.of()
            : ROUTES.stream().map(route -> sentences.of(route, language)).toList();
    return new EndingView(
        ending.nonAcceptance(),
        ending.terminationCode(),
        ending.closingResult(),
        ending.reason(),
        advised(ending.advisedRoute(), language),
        ending.party(),
        sentences.of(key, language),
        routes);
  }

  /**
   * A party's silence or refusal leaves a route of our own naming; an officer writes another one.
   */
  private String advised(String route, Locale language) {
    return ROUTES.contains(String.valueOf(route)) ? sentences.of(route, language) : route;
  }

  static String keyOf(Ending ending) {
    if (ending.terminationCode() != null) {
      return "NOTICE_" + ending.terminationCode();
    }
    return "NOTICE_"
        + (ending.nonAcceptance() != null ? ending.nonAcceptance() : ending.closingResult());
  }
}
