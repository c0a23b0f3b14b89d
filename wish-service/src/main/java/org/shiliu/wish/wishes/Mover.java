package org.shiliu.wish.wishes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose move a wish waits for. */
@Schema(description = "Whose move is awaited; the list may grow || 等待谁处理，取值可能增加")
public enum Mover {
  SUBMITTER,
  OFFICER,
  UNIT,
  BENEFICIARY,
  CASE,
  NOBODY
}
