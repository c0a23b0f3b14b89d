/**
 * What differs from city to city, as data: periods of our own choosing and local rules. Owns the
 * profiles; must not know cases.
 */
package org.shiliu.mediation.jurisdictions;
