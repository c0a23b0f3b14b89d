package org.shiliu.platform.people;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's sex as the mediation papers ask for it. */
@Schema(description = "Sex as the person gives it; the list may grow || 本人填报的性别，取值可能增加")
public enum Sex {
  FEMALE,
  MALE,
  OTHER
}
