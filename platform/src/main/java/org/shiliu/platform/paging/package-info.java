/**
 * Keyset paging: tamper-proof cursors, and the Link header to the next page. Must not know the
 * rows.
 */
package org.shiliu.platform.paging;
