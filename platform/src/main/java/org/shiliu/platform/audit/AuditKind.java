package org.shiliu.platform.audit;

/** What an entry is about; the table's CHECK repeats the list. */
public enum AuditKind {
  /** A transaction that changed something. */
  WRITE,
  /** Somebody was shown personal data. */
  READ_PERSONAL,
  /** Somebody tried and was refused. */
  REFUSED
}
