/** That no change of a recorded entry stays unseen. */
package org.shiliu.platform.audit.chain;
