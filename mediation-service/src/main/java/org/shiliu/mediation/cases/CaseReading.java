package org.shiliu.mediation.cases;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.mediation.mediators.Assignments;
import org.shiliu.mediation.parties.PartyNames;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.paging.Cursors;

/** Reading cases: one, a page of them, and a case's history. */
@ApplicationScoped
@Transactional
public class CaseReading {

  private final CaseDesk desk;
  private final Cases cases;
  private final CaseList list;
  private final CaseEvents events;
  private final Assignments assignments;
  private final PartyNames names;
  private final Clocks clocks;
  private final Notices notices;
  private final Cursors cursors;
  private final Caller caller;

  CaseReading(
      CaseDesk desk,
      Cases cases,
      CaseList list,
      CaseEvents events,
      Assignments assignments,
      PartyNames names,
      Clocks clocks,
      Notices notices,
      Cursors cursors,
      Caller caller) {
    this.desk = desk;
    this.cases = cases;
    this.list = list;
    this.events = events;
    this.assignments = assignments;
    this.names = names;
    this.clocks = clocks;
    this.notices = notices;
    this.cursors = cursors;
    this.caller = caller;
  }

  /** A case, its notices in the given language. CASE_UNKNOWN → 404. */
  public CaseView one(UUID id, Locale language) {
    CaseFile file = desk.read(id);
    return CaseView.of(
        file.matter(),
        names.views(file.parties()),
        assignments.inForce(id).stream().map(AssignmentView::of).toList(),
        clocks.next(file.matter()),
        notices.of(file.matter(), language));
  }

  /** A case as a line of a list, for whoever has just lost sight of it by their own step. */
  CaseLine left(UUID id) {
    Case matter = cases.findById(id);
    return CaseLine.of(matter, clocks.next(matter));
  }

  /** The cases that the caller may see, newest first. BAD_CURSOR → 400. */
  public CasePage page(CaseStatus status, DisputeType type, String cursor, int limit) {
    String name = "cases " + status + ' ' + type + ' ' + caller.subject() + caller.communities();
    CaseList.Filter filter =
        cursors
            .open(name, cursor)
            .map(
                key ->
                    new CaseList.Filter(
                        status, type, Instant.parse(key.get(0)), UUID.fromString(key.get(1))))
            .orElseGet(() -> new CaseList.Filter(status, type, null, null));
    List<Case> found = list.find(filter, limit);
    List<Case> items = found.size() > limit ? found.subList(0, limit) : found;
    String next = null;
    if (found.size() > limit) {
      Case last = items.get(limit - 1);
      next = cursors.seal(name, last.milestones().createdAt(), last.id());
    }
    return new CasePage(
        items.stream().map(matter -> CaseLine.of(matter, clocks.next(matter))).toList(), next);
  }

  /**
   * A case's history, earliest first; without what is confidential for whoever does not run the
   * case. CASE_UNKNOWN → 404, BAD_CURSOR → 400.
   */
  public CaseEventPage history(UUID id, String cursor, int limit) {
    boolean handles = desk.read(id).standing().handles();
    String name = "events " + id;
    long after = cursors.open(name, cursor).map(key -> Long.parseLong(key.get(0))).orElse(-1L);
    List<CaseEvent> found = events.after(id, after, limit);
    List<CaseEvent> items = found.size() > limit ? found.subList(0, limit) : found;
    String next = found.size() > limit ? cursors.seal(name, items.get(limit - 1).ordinal()) : null;
    return new CaseEventPage(
        items.stream()
            .filter(event -> handles || !event.confidential())
            .map(event -> CaseEventView.of(event, handles))
            .toList(),
        next);
  }
}
