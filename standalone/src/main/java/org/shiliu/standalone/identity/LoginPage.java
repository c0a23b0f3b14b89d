package org.shiliu.standalone.identity;

import java.util.stream.Collectors;

import org.shiliu.standalone.demo.Account;
import org.shiliu.standalone.demo.Accounts;

/** The sign-in page: one button for each demonstration account, in both languages at once. */
final class LoginPage {
  private static final String STYLE =
      """
      body{font-family:system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;
        margin:0;background:#faf6f4;color:#2b2321;line-height:1.45}
      main{max-width:44rem;margin:0 auto;padding:1.2rem}
      h1{font-size:1.35rem;margin:.2rem 0}
      h2{font-size:1rem;margin:1.3rem 0 .4rem;color:#8f1d2c}
      p{margin:.3rem 0}
      .warning{background:#fff3cd;border-left:.3rem solid #c98a00;padding:.5rem .8rem}
      .error{background:#fbe3e4;border-left:.3rem solid #b3202c;padding:.5rem .8rem}
      .who{display:grid;grid-template-columns:repeat(auto-fill,minmax(19rem,1fr));gap:.5rem}
      form{margin:0}
      button{width:100%;text-align:left;padding:.55rem .8rem;border:1px solid #d8c9c4;
        border-radius:.5rem;background:#fff;font:inherit;cursor:pointer;color:inherit}
      button:hover,button:focus-visible{border-color:#8f1d2c;outline:2px solid #8f1d2c33}
      button b{display:block}
      button small{display:block;color:#6b5c58}
      details{margin-top:1.3rem}
      label{display:block;margin:.4rem 0}
      input{font:inherit;padding:.35rem;border:1px solid #b9a9a4;border-radius:.3rem;width:14rem}
      details button{width:auto;margin-top:.4rem}
      """;

  private LoginPage() {}

  /**
   * All accounts, and a form for typing.
   *
   * @param error a sentence to show on top; empty for none
   */
  static String choice(String error) {
    StringBuilder body = new StringBuilder();
    body.append("<h1>选择您要扮演的人 · Choose who you are</h1>");
    body.append(
        "<p class=\"warning\">仅供演示：密码公开，任何人都可以任何身份登录。"
            + " <br>Demonstration only: the password is public, and anyone may sign in as anyone.</p>");
    if (!error.isEmpty()) {
      body.append("<p class=\"error\" role=\"alert\">").append(escaped(error)).append("</p>");
    }
    for (Account.Group group : Account.Group.values()) {
      body.append("<h2>").append(heading(group)).append("</h2><div class=\"who\">");
      body.append(
          Accounts.all().stream()
              .filter(account -> account.group() == group)
              .map(LoginPage::button)
              .collect(Collectors.joining()));
      body.append("</div>");
    }
    body.append(typing());
    return page(body.toString());
  }

  /** A request that can't be served; says why and sends nobody anywhere. */
  static String refusal(String reason) {
    return page(
        "<h1>无法登录 · Sign-in is not possible</h1><p class=\"error\">"
            + escaped(reason)
            + "</p><p>请回到 Swagger UI，再按一次 Authorize。"
            + "<br>Go back to Swagger UI and press Authorize once more.</p>");
  }

  private static String heading(Account.Group group) {
    return switch (group) {
      case RESIDENT -> "居民 · Residents";
      case UNIT -> "共建单位 · Partner units";
      case STAFF -> "社区与调解人员 · Community staff and mediators";
      case OTHER -> "其他 · Others";
    };
  }

  private static String button(Account account) {
    return "<form method=\"post\"><input type=\"hidden\" name=\"login\" value=\""
        + escaped(account.login())
        + "\"><input type=\"hidden\" name=\"password\" value=\""
        + escaped(Accounts.password())
        + "\"><button type=\"submit\" data-login=\""
        + escaped(account.login())
        + "\"><b>"
        + escaped(account.who().zh())
        + "</b>"
        + escaped(account.who().en())
        + "<small>"
        + escaped(account.login())
        + "</small></button></form>";
  }

  private static String typing() {
    return "<details><summary>输入账号和密码 · Type login and password</summary>"
        + "<form method=\"post\"><label>账号 · Login<br><input name=\"login\" autocomplete=\"off\">"
        + "</label><label>密码 · Password<br><input name=\"password\" type=\"password\"></label>"
        + "<button type=\"submit\">登录 · Sign in</button></form></details>";
  }

  private static String page(String body) {
    return "<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
        + "<title>石榴演示登录 · Shiliu demonstration sign-in</title><style>"
        + STYLE
        + "</style></head><body><main>"
        + body
        + "</main></body></html>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
