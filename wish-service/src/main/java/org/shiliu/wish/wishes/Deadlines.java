package org.shiliu.wish.wishes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.platform.clock.WorkingCalendar;
import org.shiliu.wish.communities.Shanghai;
import org.shiliu.wish.runtime.WishSettings;

/**
 * By when the awaited move should be made. RED is counted in hours round the clock, the rest in
 * days that end at 24:00 Shanghai time; working days only where the life cycle's table says so.
 */
@ApplicationScoped
public class Deadlines {

  private final WorkingCalendar calendar;
  private final WishSettings.Clocks clocks;

  Deadlines(WorkingCalendar calendar, WishSettings settings) {
    this.calendar = calendar;
    this.clocks = settings.clocks();
  }

  /** The end of the clock that runs in the wish's present state; empty where none runs. */
  public Optional<Instant> of(Wish wish, Instant now) {
    boolean red = wish.content().urgency() == Urgency.RED;
    return switch (wish.status()) {
      case DRAFT, RETURNED ->
          Optional.of(Shanghai.endOf(Shanghai.day(now).plusDays(clocks.draftDays())));
      case SUBMITTED ->
          Optional.of(
              red
                  ? now.plus(clocks.redReview())
                  : calendar.afterWorkingDays(now, clocks.reviewWorkingDays()).end());
      case PUBLISHED -> Optional.ofNullable(wish.content().needBy()).map(Shanghai::endOf);
      case CLAIMED -> Optional.of(approval(now));
      case APPROVED -> Optional.of(start(wish.content().urgency(), now));
      case IN_PROGRESS -> Optional.of(fulfilment(wish.content(), now));
      case FULFILLED ->
          Optional.of(Shanghai.endOf(Shanghai.day(now).plusDays(clocks.confirmationDays())));
      case DISPUTED ->
          Optional.ofNullable(wish.dispute().endedAt())
              .map(ended -> calendar.afterWorkingDays(ended, clocks.disputeWorkingDays()).end());
      case REJECTED, CONFIRMED, WITHDRAWN, CLOSED_UNCONFIRMED -> Optional.empty();
    };
  }

  /** By when an officer should approve or decline a claim made now. */
  public Instant approval(Instant now) {
    return calendar.afterWorkingDays(now, clocks.approvalWorkingDays()).end();
  }

  /** The need-by day of a wish submitted now that names none. */
  public LocalDate defaultNeedBy(Urgency urgency, Instant now) {
    return Shanghai.day(now).plusDays(urgency.fulfilWithinDays());
  }

  private static Instant start(Urgency urgency, Instant now) {
    Duration within = urgency.startWithin();
    return urgency == Urgency.RED
        ? now.plus(within)
        : Shanghai.endOf(Shanghai.day(now).plusDays(within.toDays()));
  }

  private static Instant fulfilment(Content content, Instant now) {
    LocalDate needBy = content.needBy();
    boolean ahead = needBy != null && !needBy.isBefore(Shanghai.day(now));
    return Shanghai.endOf(
        ahead ? needBy : Shanghai.day(now).plusDays(content.urgency().fulfilWithinDays()));
  }
}
