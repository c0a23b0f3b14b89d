/** What the tests of both services stand on: PostgreSQL, tokens, the clock. */
package org.shiliu.platform.testing;
