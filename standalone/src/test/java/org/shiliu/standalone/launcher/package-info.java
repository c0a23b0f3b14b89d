/** Tests of the launcher: its files alone, and whole starts with a small service in test code. */
package org.shiliu.standalone.launcher;
