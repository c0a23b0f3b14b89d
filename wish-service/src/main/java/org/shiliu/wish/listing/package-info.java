/**
 * Lists ordered by time and id, page by page, always naming their communities. Must not know what
 * is listed.
 */
package org.shiliu.wish.listing;
