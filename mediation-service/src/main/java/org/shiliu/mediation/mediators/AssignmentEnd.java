package org.shiliu.mediation.mediators;

/** Why a mediator left a case before its end. */
public enum AssignmentEnd {
  OBJECTION,
  CONFLICT,
  DECLINED,
  NOT_CONFIRMED
}
