/**
 * The edition on a real PostgreSQL and Keycloak, as far as it can be tried without an engine: the
 * files name only what exists. Must not know how the one-machine edition works.
 */
package org.shiliu.standalone.compose;
