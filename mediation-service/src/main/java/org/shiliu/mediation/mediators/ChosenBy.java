package org.shiliu.mediation.mediators;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who brought a mediator into a case (PML 19). */
@Schema(name = "ChosenBy", description = "Who chose the mediator || DIRECTOR 委员会指定；PARTIES 当事人选定")
public enum ChosenBy {
  DIRECTOR,
  PARTIES
}
