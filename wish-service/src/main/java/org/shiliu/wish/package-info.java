/** The wish service: one package for each feature. */
package org.shiliu.wish;
