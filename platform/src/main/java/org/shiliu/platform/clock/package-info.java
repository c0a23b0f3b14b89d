/**
 * Time: the one clock, and how legal periods are counted.
 *
 * <p>Owns the working-day calendar and its data by year. Must not know which periods exist: their
 * lengths belong to the features.
 */
package org.shiliu.platform.clock;
