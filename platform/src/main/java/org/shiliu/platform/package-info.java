/** What both services stand on, and nothing of their domain. */
package org.shiliu.platform;
