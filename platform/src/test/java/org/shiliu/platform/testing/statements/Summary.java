package org.shiliu.platform.testing.statements;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The statements of a call in few words: what each does to which table. */
final class Summary {

  private static final Pattern VERB = Pattern.compile("\\s*(\\w+)");
  private static final Pattern TABLE = Pattern.compile("(?is)\\b(?:from|into|update)\\s+(\\w+)");

  private Summary() {}

  static String of(List<String> statements) {
    return statements.isEmpty()
        ? "nothing"
        : statements.stream().map(Summary::of).collect(Collectors.joining(", "));
  }

  private static String of(String sql) {
    String small = sql.toLowerCase(Locale.ROOT).strip();
    if (small.startsWith("select set_config('app.communities'")) {
      return "tell scope";
    }
    if (small.contains("advisory")) {
      return "lock key";
    }
    Matcher verb = VERB.matcher(small);
    Matcher table = TABLE.matcher(small);
    String text = verb.lookingAt() ? verb.group(1) : small;
    if (table.find()) {
      text += " " + table.group(1);
    }
    return small.matches("(?s).* for( no key)? update.*") ? "lock and " + text : text;
  }
}
