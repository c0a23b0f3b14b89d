package org.shiliu.wish.wishes;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.shiliu.platform.refusal.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The wishes in scope. */
@ApplicationScoped
public class Wishes implements PanacheRepositoryBase<Wish, UUID> {

  private static final int MOST_CANDIDATES = 500;

  private static final Set<WishStatus> LIVE =
      Arrays.stream(WishStatus.values())
          .filter(status -> !status.isEnd() && status != WishStatus.DRAFT)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * The wish, its row locked until the transaction ends: the first thing that every move does,
   * before claims and units, so that no two moves can wait for each other.
   *
   * @throws Refusal WISH_UNKNOWN → 404
   */
  public Wish locked(UUID id) {
    Wish wish = findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (wish == null) {
      throw Refusal.of(WishRule.WISH_UNKNOWN);
    }
    return wish;
  }

  /** The wish whose fulfilment this case is about, its row locked. */
  public Optional<Wish> disputedIn(UUID caseId) {
    return find("dispute.caseId", caseId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /**
   * Live wishes of the same person and category, or with the same title, except this one; at most
   * 10.
   */
  List<Wish> similarTo(Wish wish) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("community", wish.community());
    asked.put("id", wish.id());
    asked.put("live", LIVE);
    asked.put("person", wish.beneficiary().personId());
    asked.put("category", wish.content().category());
    asked.put("title", wish.content().title());
    return find(
            "community = :community and id <> :id and status in :live "
                + "and ((beneficiary.personId = :person and content.category = :category) "
                + "or content.title = :title) order by createdAt desc, id desc",
            asked)
        .page(0, 10)
        .list();
  }

  /** The length of the community's open list. */
  public long openIn(String community) {
    return count("community = ?1 and status = ?2", community, WishStatus.PUBLISHED);
  }

  /** The length of each community's open list. */
  public Map<String, Long> openIn(Collection<String> communities) {
    return getEntityManager()
        .createQuery(
            "select w.community, count(w) from Wish w where w.community in :communities "
                + "and w.status = :open group by w.community",
            Object[].class)
        .setParameter("communities", communities)
        .setParameter("open", WishStatus.PUBLISHED)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }

  /**
   * The open wishes of these communities and categories, those needed earliest first; at most 500.
   */
  public List<Wish> openNeededFirst(
      Collection<String> communities, Collection<WishCategory> categories) {
    return find(
            "community in ?1 and status = ?2 and content.category in ?3 order by content.needBy, createdAt",
            communities,
            WishStatus.PUBLISHED,
            categories)
        .page(0, MOST_CANDIDATES)
        .list();
  }

  /** How many wishes of this home were published since then. */
  long publishedFor(String community, byte[] household, Instant since) {
    return household == null
        ? 0
        : count(
            "community = ?1 and beneficiary.household = ?2 and publishedAt >= ?3",
            community,
            household,
            since);
  }
}
