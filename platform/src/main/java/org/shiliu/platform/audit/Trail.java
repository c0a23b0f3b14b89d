package org.shiliu.platform.audit;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;

/**
 * What the running request or job adds to its entries beside what its path and its token say. All
 * of it is optional: a job that says nothing is recorded as {@code unnamed-job}.
 */
@RequestScoped
public class Trail {

  private String job = "unnamed-job";
  private UUID subject;
  private Thing made;
  private String behalf;
  private boolean unrecorded;

  /**
   * Names a job and what it is about.
   *
   * @param name such as {@code timer:approval}
   */
  public void job(String name, @Nullable UUID about) {
    job = name;
    subject = about;
  }

  /** Says what a request has made. */
  public void made(String collection, UUID id) {
    made = new Thing(collection, id);
  }

  /** Says for whose account the caller acts, when it is not their own. */
  public void onBehalfOf(String account) {
    behalf = account;
  }

  /** For the keeping of the audit itself, which would else have to record itself for ever. */
  public void leaveUnrecorded() {
    unrecorded = true;
  }

  Act ofJob() {
    return new Act(job, new Thing(null, subject), Thing.NOTHING);
  }

  @Nullable
  Thing made() {
    return made;
  }

  Optional<String> behalf() {
    return Optional.ofNullable(behalf);
  }

  boolean isUnrecorded() {
    return unrecorded;
  }
}
