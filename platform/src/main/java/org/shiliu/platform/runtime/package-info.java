/** How a service process lives and ends. Must not know what it serves. */
package org.shiliu.platform.runtime;
