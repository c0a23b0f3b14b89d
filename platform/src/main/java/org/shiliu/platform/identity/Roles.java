package org.shiliu.platform.identity;

import java.util.Set;

/** The roles of a token's {@code groups} claim, as constants for {@code @RolesAllowed}. */
public final class Roles {

  public static final String RESIDENT = "resident";
  public static final String UNIT = "unit";
  public static final String STEWARD = "steward";
  public static final String MEDIATOR = "mediator";
  public static final String DIRECTOR = "director";
  public static final String GRID_WORKER = "grid-worker";
  public static final String OFFICER = "officer";

  /** Aggregates only. */
  public static final String JUSTICE = "justice";

  /** Runs the system; sees no content. */
  public static final String OPERATOR = "operator";

  /** The neighbour service; can do only what the exchange needs. */
  public static final String SERVICE = "service";

  /** All of them; what else a token lists means nothing here. */
  public static final Set<String> ALL =
      Set.of(
          RESIDENT,
          UNIT,
          STEWARD,
          MEDIATOR,
          DIRECTOR,
          GRID_WORKER,
          OFFICER,
          JUSTICE,
          OPERATOR,
          SERVICE);

  private Roles() {}
}
