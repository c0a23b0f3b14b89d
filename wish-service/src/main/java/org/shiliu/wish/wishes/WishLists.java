package org.shiliu.wish.wishes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.identity.Roles;
import org.shiliu.platform.paging.Cursors;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.wish.communities.CommunityRule;
import org.shiliu.wish.mandates.Mandates;

/** Lists of wishes, each with what its reader's role may see. */
@ApplicationScoped
class WishLists {

  private final Wishes wishes;
  private final Mandates mandates;
  private final Cursors cursors;
  private final Caller caller;

  WishLists(Wishes wishes, Mandates mandates, Cursors cursors, Caller caller) {
    this.wishes = wishes;
    this.mandates = mandates;
    this.cursors = cursors;
    this.caller = caller;
  }

  /**
   * What the caller's role looks over: officers and directors the community, units what is open,
   * everybody else what they filed.
   */
  @Transactional
  WishPage all(WishFilter filter, String community, int limit, String cursor) {
    WishQuery query = in(community);
    if (caller.is(Roles.OFFICER, Roles.DIRECTOR)) {
      return page(query.matching(filter), limit, cursor);
    }
    query =
        caller.is(Roles.UNIT)
            ? query.where("status = :open", "open", WishStatus.PUBLISHED)
            : query.where("filing.filedBy = :filer", "filer", caller.subject());
    return page(query.matching(filter), limit, cursor);
  }

  /** The caller's own wishes and those of residents who let them follow. */
  @Transactional
  WishPage mine(WishFilter filter, int limit, String cursor) {
    List<String> people = new java.util.ArrayList<>(mandates.followedBy(caller.subject()));
    people.add(caller.subject());
    WishQuery query =
        in(null).where("beneficiary.subject in :people", "people", people).matching(filter);
    return page(query, limit, cursor);
  }

  private WishQuery in(String community) {
    if (community == null) {
      return WishQuery.in(caller.communities());
    }
    if (!caller.communities().contains(community)) {
      throw Refusal.of(CommunityRule.COMMUNITY_FOREIGN).at("community");
    }
    return WishQuery.in(List.of(community));
  }

  private WishPage page(WishQuery query, int limit, String cursor) {
    String list = "wishes " + caller.subject() + " " + query.name();
    Optional<List<String>> after = cursors.open(list, cursor);
    List<Wish> rows = wishes.page(after.map(query::after).orElse(query), limit);
    Function<Wish, String> seal = last -> cursors.seal(list, last.createdAt(), last.id());
    boolean more = rows.size() > limit;
    List<Wish> shown = more ? rows.subList(0, limit) : rows;
    return new WishPage(
        shown.stream().map(WishCard::of).toList(), more ? seal.apply(shown.get(limit - 1)) : null);
  }
}
