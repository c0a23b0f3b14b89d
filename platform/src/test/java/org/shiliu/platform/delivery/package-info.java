/** Tests of the delivery on a real database, with couriers whose neighbour a test directs. */
package org.shiliu.platform.delivery;
