package org.shiliu.wish.claims;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.platform.identity.Caller;
import org.shiliu.wish.listing.Listing;
import org.shiliu.wish.listing.Lists;
import org.shiliu.wish.units.OwnUnit;
import org.shiliu.wish.wishes.Wish;
import org.shiliu.wish.wishes.Wishes;

/** Lists of claims: two statements, however many rows. */
@ApplicationScoped
class ClaimLists {

  private final Claims claims;
  private final Wishes wishes;
  private final OwnUnit ownUnit;
  private final Lists lists;
  private final Caller caller;

  ClaimLists(Claims claims, Wishes wishes, OwnUnit ownUnit, Lists lists, Caller caller) {
    this.claims = claims;
    this.wishes = wishes;
    this.ownUnit = ownUnit;
    this.lists = lists;
    this.caller = caller;
  }

  /** The claims of the caller's unit. */
  @Transactional
  ClaimPage mine(int limit, String cursor) {
    return page(listing().where("unitId = :unit", "unit", ownUnit.id()), limit, cursor, false);
  }

  /** The live claims of the caller's communities. */
  @Transactional
  ClaimPage live(Clearance clearance, int limit, String cursor) {
    Listing listing =
        listing().where("endedAt is null").where("clearance = :clearance", "clearance", clearance);
    return page(listing, limit, cursor, true);
  }

  private Listing listing() {
    return Listing.by("claimedAt", caller.communities());
  }

  private ClaimPage page(Listing listing, int limit, String cursor, boolean staff) {
    Lists.Slice<Claim> slice =
        lists.slice(
            "claims", claims, listing, c -> new Lists.Key(c.claimedAt(), c.id()), limit, cursor);
    List<UUID> ids = slice.rows().stream().map(Claim::wishId).toList();
    Map<UUID, Wish> byId =
        wishes.list("id in ?1", ids).stream()
            .collect(Collectors.toMap(Wish::id, Function.identity()));
    return new ClaimPage(
        slice.rows().stream()
            .map(claim -> ClaimCard.of(claim, byId.get(claim.wishId()), staff))
            .toList(),
        slice.next());
  }
}
