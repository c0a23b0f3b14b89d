/**
 * Photos that show what was done: checked by content, re-encoded so that place and camera are gone,
 * kept behind a small port. Owns the tables {@code evidence} and {@code evidence_content}. Must not
 * know how a wish goes on.
 */
package org.shiliu.wish.evidence;
