package org.shiliu.wish.runtime;

import java.net.URI;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * The wish service's own settings. Source of the defaults: house rule, wish life cycle and claims.
 */
@ConfigMapping(prefix = "shiliu.wish")
public interface WishSettings {

  /** How long each state may wait. */
  Clocks clocks();

  /** What a unit may hold at one time. */
  Caps caps();

  /** What the first page shows. */
  Page page();

  /**
   * Wishes of one household that may be published in {@link #fairUseDays()} days without a reason;
   * at least 1. Default 3.
   */
  @WithDefault("3")
  int fairUse();

  /** The period of the fair-use check in days; at least 1. Default 90. */
  @WithDefault("90")
  int fairUseDays();

  /** Tries for one confirmation code, 1–5 (the schema's bound). Default 5. */
  @WithDefault("5")
  int codeTries();

  /** Photos for one claim, at least 1. Default 20. */
  @WithDefault("20")
  int photos();

  /** The clocks of the life cycle. */
  interface Clocks {

    /** Days for which a draft or a returned wish may lie; at least 1. Default 30. */
    @WithDefault("30")
    int draftDays();

    /** Hours for the review of a RED wish, round the clock. Default 24 h. */
    @WithDefault("24H")
    Duration redReview();

    /** Working days for the review of other wishes, at least 1. Default 4. */
    @WithDefault("4")
    int reviewWorkingDays();

    /** Working days for the approval of a claim, at least 1. Default 1. */
    @WithDefault("1")
    int approvalWorkingDays();

    /** Days for the resident to confirm, at least 1. Default 7. */
    @WithDefault("7")
    int confirmationDays();

    /**
     * Working days for an officer's decision after a case without agreement, at least 1. Default 5.
     */
    @WithDefault("5")
    int disputeWorkingDays();
  }

  /** Caps of live claims. */
  interface Caps {

    /** Live claims of a unit that has no confirmed wish yet, at least 1. Default 3. */
    @WithDefault("3")
    int newUnit();

    /**
     * Live claims that every other unit may hold whatever the length of the open list, at least 1.
     * Default 10.
     */
    @WithDefault("10")
    int floor();

    /** Beyond the floor: this share of the open list, in percent, 1–100. Default 20. */
    @WithDefault("20")
    int percentOfOpenList();
  }

  /** The first page. */
  interface Page {

    /**
     * Where the neighbour's Swagger UI is reached from a browser. Default the one-machine
     * edition's.
     */
    @WithDefault("http://127.0.0.1:8082/q/swagger-ui")
    URI neighbourSwaggerUi();
  }
}
