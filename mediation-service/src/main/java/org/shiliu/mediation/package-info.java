/** The mediation service: one package for each feature. */
package org.shiliu.mediation;
