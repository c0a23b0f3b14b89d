/**
 * The service as a whole: its configuration and its first page. Must not know any feature's inside.
 */
package org.shiliu.wish.runtime;
