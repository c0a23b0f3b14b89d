package org.shiliu.platform.identity;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a token says about its holder. */
@Schema(description = "Who is signed in, as the token says || 当前登录者（依据令牌）")
public record MeView(
    @Schema(description = "Login name || 登录名") String subject,
    @Schema(description = "Name to show || 显示的姓名") String name,
    @Schema(description = "Roles, in alphabetical order || 角色，按字母排序") List<String> roles,
    @Schema(description = "Codes of the communities whose matters are open to you || 可以办理其事务的社区代码")
        List<String> communities,
    @Schema(
            description = "The unit for which you act, for role unit || 所代表的成员单位（角色为 unit 时）",
            nullable = true)
        UUID unitId) {

  static MeView of(Caller caller) {
    return new MeView(
        caller.subject(),
        caller.displayName(),
        caller.roles().stream().sorted().toList(),
        List.copyOf(caller.communities()),
        caller.unitId().orElse(null));
  }
}
