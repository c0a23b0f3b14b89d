package org.shiliu.wish.listing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.paging.Cursors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Reads one page of a list. */
@ApplicationScoped
public class Lists {

  private final Cursors cursors;
  private final Caller caller;

  Lists(Cursors cursors, Caller caller) {
    this.cursors = cursors;
    this.caller = caller;
  }

  /** Where a row lies in its list. */
  public record Key(Instant time, UUID id) {}

  /** The rows of one page, and the cursor of the next; null on the last. */
  public record Slice<E>(List<E> rows, String next) {}

  /**
   * One page. The cursor is bound to the list, its filters and the caller.
   *
   * @param what names the list
   * @param limit 1–100
   * @param cursor null for the first page; BAD_CURSOR → 400 for a changed or foreign one
   */
  public <E> Slice<E> slice(
      String what,
      PanacheRepositoryBase<E, UUID> repository,
      Listing listing,
      Function<E, Key> key,
      int limit,
      String cursor) {
    String list = what + " " + caller.subject() + " " + listing.name();
    Optional<List<String>> after = cursors.open(list, cursor);
    after.ifPresent(listing::after);
    List<E> rows = repository.find(listing.text(), listing.parameters()).page(0, limit + 1).list();
    if (rows.size() <= limit) {
      return new Slice<>(rows, null);
    }
    List<E> shown = rows.subList(0, limit);
    Key last = key.apply(shown.get(limit - 1));
    return new Slice<>(shown, cursors.seal(list, last.time(), last.id()));
  }
}
