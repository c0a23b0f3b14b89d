/** What the tests of this service stand on: people with tokens, and a case taken to any state. */
package org.shiliu.mediation.support;
