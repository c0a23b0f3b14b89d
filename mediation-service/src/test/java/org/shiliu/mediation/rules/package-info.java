/** Every rule of the main path, provoked over HTTP. */
package org.shiliu.mediation.rules;
