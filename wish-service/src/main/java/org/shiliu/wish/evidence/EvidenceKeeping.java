package org.shiliu.wish.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.wish.claims.ClaimAccess;
import org.shiliu.wish.runtime.WishSettings;
import org.shiliu.wish.wishes.Viewer;
import org.shiliu.wish.wishes.WishStatus;

/** Taking photos in and handing them out. */
@ApplicationScoped
public class EvidenceKeeping {

  private static final long MOST_BYTES = 10L * 1024 * 1024;

  private final Evidences evidences;
  private final EvidenceStore store;
  private final ClaimAccess access;
  private final WishSettings settings;
  private final Caller caller;
  private final Clock clock;

  EvidenceKeeping(
      Evidences evidences,
      EvidenceStore store,
      ClaimAccess access,
      WishSettings settings,
      Caller caller,
      Clock clock) {
    this.evidences = evidences;
    this.store = store;
    this.access = access;
    this.settings = settings;
    this.caller = caller;
    this.clock = clock;
  }

  /** The bytes of an upload; PHOTO_MISSING → 422, PHOTO_TOO_LARGE → 413. */
  byte[] read(FileUpload upload) {
    if (upload == null) {
      throw Refusal.of(EvidenceRule.PHOTO_MISSING).at("photo");
    }
    if (upload.size() > MOST_BYTES) {
      throw Refusal.of(EvidenceRule.PHOTO_TOO_LARGE);
    }
    try {
      return Files.readAllBytes(upload.uploadedFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes one photo in for a claim in progress. The wish's row is locked first, so that two uploads
   * cannot exceed the bound together.
   *
   * @throws Refusal CLAIM_UNKNOWN → 404; PHOTO_NOT_AN_IMAGE, PHOTO_TOO_MANY_PIXELS → 422;
   *     CLAIM_MASKED, NOT_IN_PROGRESS, PHOTOS_ENOUGH → 409
   */
  @Transactional
  public UUID handIn(UUID claimId, byte[] file) {
    ClaimAccess.Seen seen = access.locked(claimId);
    seen.mustBeShown();
    if (seen.wish().status() != WishStatus.IN_PROGRESS) {
      throw Refusal.of(EvidenceRule.NOT_IN_PROGRESS);
    }
    if (evidences.countOf(claimId) >= settings.photos()) {
      throw Refusal.of(EvidenceRule.PHOTOS_ENOUGH, settings.photos());
    }
    Photo photo = Darkroom.develop(file);
    UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    String community = seen.claim().community();
    evidences.persist(
        Evidence.of(id, community, claimId, photo, caller.subject(), clock.instant()));
    store.keep(community, id, photo.content());
    return id;
  }

  /** The photos of a claim that the caller may see. */
  @Transactional
  public List<EvidenceView> of(UUID claimId) {
    mayLook(access.visible(claimId));
    return evidences.of(claimId).stream().map(EvidenceView::of).toList();
  }

  /** One photo; EVIDENCE_UNKNOWN → 404 for whoever may not see its claim. */
  @Transactional
  public EvidenceView one(UUID id) {
    return EvidenceView.of(visible(id));
  }

  /** The content of one photo. */
  @Transactional
  Photo content(UUID id) {
    Evidence evidence = visible(id);
    return new Photo(evidence.mediaType(), evidence.width(), evidence.height(), store.content(id));
  }

  private Evidence visible(UUID id) {
    Evidence evidence =
        evidences.findByIdOptional(id).orElseThrow(() -> Refusal.of(EvidenceRule.EVIDENCE_UNKNOWN));
    mayLook(access.visible(evidence.claimId()));
    return evidence;
  }

  /** A photo may show a home: the unit sees it only while its approved claim lives. */
  private static void mayLook(ClaimAccess.Seen seen) {
    if (seen.viewer() == Viewer.CLAIMER || seen.viewer() == Viewer.DIRECTOR) {
      throw Refusal.of(EvidenceRule.EVIDENCE_UNKNOWN);
    }
  }
}
