/** Tests of the demonstration identity, run against the really started program. */
package org.shiliu.standalone.identity;
