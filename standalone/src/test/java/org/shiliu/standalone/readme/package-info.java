/**
 * The README, tried: its stories are typed into a shell against the running pair, and what comes
 * back is compared with what it says; its state diagrams are compared with the services' tables.
 */
package org.shiliu.standalone.readme;
