/**
 * How much one caller may ask for, and how long a request may take to arrive. Owns the counters, in
 * the memory of each replica; must not know what is asked for, nor decide who may ask at all.
 */
package org.shiliu.platform.limits;
