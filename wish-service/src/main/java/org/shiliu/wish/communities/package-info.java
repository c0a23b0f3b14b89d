/**
 * In which community something new lies, and how its times are written. Must not know any feature.
 */
package org.shiliu.wish.communities;
