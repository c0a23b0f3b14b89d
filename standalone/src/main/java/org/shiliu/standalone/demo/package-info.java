/**
 * What the one-machine edition demonstrates: its accounts, and the rows that its first start puts
 * in.
 *
 * <p>Owns {@code accounts.json} and the tables of demonstration data. Loads only through the two
 * services' public APIs, with tokens like everybody's; must not know a database.
 */
package org.shiliu.standalone.demo;
