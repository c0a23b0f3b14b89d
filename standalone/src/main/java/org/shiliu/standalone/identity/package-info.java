/**
 * The demonstration identity: an OpenID provider whose accounts are published, for one machine.
 *
 * <p>Owns the sign-in page, the kept signing key and the rules of who gets a token. It stands in
 * front of a mock server that checks nothing, lets through only requests that it has checked and
 * rebuilt itself, and binds loopback alone. Must not know the services or their data; nothing of it
 * belongs in production.
 */
package org.shiliu.standalone.identity;
