/**
 * What every service tests about its API document: it is the committed one, it breaks no client, it
 * keeps the house's rules in both languages. Must not know any operation.
 */
package org.shiliu.platform.testing.openapi;
