package org.shiliu.wish.wishes;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.identity.Roles;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.wish.communities.CommunityRule;
import org.shiliu.wish.listing.Listing;
import org.shiliu.wish.listing.Lists;
import org.shiliu.wish.mandates.Mandates;

/** Lists of wishes, each with what its reader's role may see. */
@ApplicationScoped
class WishLists {

  private final Wishes wishes;
  private final Mandates mandates;
  private final Lists lists;
  private final Caller caller;

  WishLists(Wishes wishes, Mandates mandates, Lists lists, Caller caller) {
    this.wishes = wishes;
    this.mandates = mandates;
    this.lists = lists;
    this.caller = caller;
  }

  /**
   * What the caller's role looks over: officers and directors the community, units what is open,
   * everybody else what they filed.
   */
  @Transactional
  WishPage all(WishFilter filter, String community, int limit, String cursor) {
    Listing listing = in(community);
    if (caller.is(Roles.OFFICER, Roles.DIRECTOR)) {
      return page(filter.applyTo(listing), limit, cursor);
    }
    listing =
        caller.is(Roles.UNIT)
            ? listing.where("status = :open", "open", WishStatus.PUBLISHED)
            : listing.where("filing.filedBy = :filer", "filer", caller.subject());
    return page(filter.applyTo(listing), limit, cursor);
  }

  /** The caller's own wishes and those of residents who let them follow. */
  @Transactional
  WishPage mine(WishFilter filter, int limit, String cursor) {
    List<String> people = new ArrayList<>(mandates.followedBy(caller.subject()));
    people.add(caller.subject());
    Listing listing =
        filter.applyTo(in(null).where("beneficiary.subject in :people", "people", people));
    return page(listing, limit, cursor);
  }

  private Listing in(String community) {
    if (community == null) {
      return Listing.by("createdAt", caller.communities());
    }
    if (!caller.communities().contains(community)) {
      throw Refusal.of(CommunityRule.COMMUNITY_FOREIGN).at("community");
    }
    return Listing.by("createdAt", List.of(community));
  }

  private WishPage page(Listing listing, int limit, String cursor) {
    Lists.Slice<Wish> slice =
        lists.slice(
            "wishes", wishes, listing, w -> new Lists.Key(w.createdAt(), w.id()), limit, cursor);
    return new WishPage(slice.rows().stream().map(WishCard::of).toList(), slice.next());
  }
}
