/** Tests of what the demonstration consists of. */
package org.shiliu.standalone.demo;
