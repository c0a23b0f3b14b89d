/**
 * Tests of the pair as a whole: both packaged services, the kept PostgreSQL and the demonstration
 * identity, talked to over HTTP with real tokens. One pair serves all classes; a test that needs
 * the place to itself starts its own.
 */
package org.shiliu.standalone.system;
