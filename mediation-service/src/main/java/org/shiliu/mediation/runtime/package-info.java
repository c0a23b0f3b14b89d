/** Settings of this service. Must not know any feature. */
package org.shiliu.mediation.runtime;
