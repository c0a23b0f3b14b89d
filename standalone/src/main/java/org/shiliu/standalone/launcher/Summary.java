package org.shiliu.standalone.launcher;

import java.util.List;
import java.util.stream.Collectors;

import org.shiliu.standalone.demo.Account;
import org.shiliu.standalone.demo.Accounts;

/** The table at the end of a start: where to go, whom to be, where the data lies, how to stop. */
final class Summary {
  private final Settings settings;

  Summary(Settings settings) {
    this.settings = settings;
  }

  String text() {
    return String.join(
        System.lineSeparator(),
        List.of(
            "",
            "  石榴已就绪 · Shiliu is ready",
            "",
            row("从这里开始 · begin here", Settings.base(settings.wishPort()) + "/"),
            row("微心愿 · wishes", Settings.base(settings.wishPort()) + "/q/swagger-ui/"),
            row("调解 · mediation", Settings.base(settings.mediationPort()) + "/q/swagger-ui/"),
            row("登录服务 · sign-in", settings.issuer() + "  (仅供演示 · demonstration only)"),
            row("数据 · data", settings.data().toString()),
            row("日志 · logs", settings.data().resolve("logs").toString()),
            row("停止 · stop", "Ctrl-C"),
            "",
            "  演示账户，密码均为 shiliu · demo logins, password shiliu for all:",
            accounts()));
  }

  private static String row(String label, String value) {
    return "  " + label + " ".repeat(Math.max(1, 26 - width(label))) + value;
  }

  /** Chinese characters take two columns. */
  private static int width(String label) {
    return label.codePoints().map(point -> point >= 0x2E80 ? 2 : 1).sum();
  }

  private static String accounts() {
    return Accounts.all().stream()
        .map(Summary::account)
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private static String account(Account account) {
    return row(account.login(), account.who().zh() + " · " + account.who().en());
  }
}
