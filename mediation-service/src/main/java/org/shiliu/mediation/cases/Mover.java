package org.shiliu.mediation.cases;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which capacity somebody takes a step. */
@Schema(
    name = "Mover",
    description =
        "Who acts || 办理人身份：APPLICANT 申请人；PARTY 当事人；OFFICER 社区工作人员；DIRECTOR 调委会主任；MEDIATOR 调解员；GRID_WORKER 网格员；SERVICE 相邻服务；SYSTEM 系统")
public enum Mover {
  APPLICANT,
  PARTY,
  OFFICER,
  DIRECTOR,
  MEDIATOR,
  GRID_WORKER,
  SERVICE,
  SYSTEM
}
