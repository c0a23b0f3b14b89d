/**
 * The fuzz command: requests made from the API documents and then spoilt, over a bare socket, and
 * every answer held against the documents. What it may not complain about lies in {@link
 * org.shiliu.standalone.fuzz.Limits}.
 */
package org.shiliu.standalone.fuzz;
