/** What the audit records, seen from outside. */
package org.shiliu.platform.audit;
