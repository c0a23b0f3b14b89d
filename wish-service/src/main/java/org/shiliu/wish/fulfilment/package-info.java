/**
 * From the approval to the unit's word that it is done: visits are planned, visitors named, what
 * was delivered is counted. Owns no table. Must not know how a resident confirms.
 */
package org.shiliu.wish.fulfilment;
