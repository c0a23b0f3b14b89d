/**
 * What must not be read by whoever holds a copy of the database.
 *
 * <p>Owns the master key, the data key of each subject (table {@code person_key}), sealing and
 * opening, the index by which a sealed value can be looked up, the pseudonyms under which both
 * services know the same person, and the key with which the service signs. Must not know what is
 * sealed or why.
 */
package org.shiliu.platform.secrets;
