/**
 * A small service that exists only in platform's own tests: one resource that uses everything a
 * real one uses, and one that fails in every way a real one can.
 */
package org.shiliu.platform.sample;
