package org.shiliu.wish.wishes;

import java.util.List;
import java.util.UUID;

import org.shiliu.platform.people.PersonRef;

/**
 * A wish that a mediation case needs.
 *
 * @param wishId chosen by the sender
 * @param content need-by may be absent
 * @param person whom it is for; null or unknown here: an officer names the person at the review
 */
public record RaisedWish(
    UUID caseId,
    UUID wishId,
    String community,
    Content content,
    List<WishItem> items,
    PersonRef person) {}
