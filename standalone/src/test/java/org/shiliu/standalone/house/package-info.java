/**
 * The rules of the house that no compiler keeps, tried on the repository's own files. Must not know
 * what any of them does.
 */
package org.shiliu.standalone.house;
