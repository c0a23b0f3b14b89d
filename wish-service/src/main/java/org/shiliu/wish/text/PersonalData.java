package org.shiliu.wish.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds phone numbers, ID numbers and door-level addresses in Chinese and English text, whatever
 * way their digits are written, and likely names. A building number alone is no finding. Not
 * caught: numbers broken up by words, 15-digit ID numbers, room numbers without a building.
 */
public final class PersonalData {

  private static final String GAP = "[ \\-.·—–_]{0,2}";
  private static final Pattern ID =
      Pattern.compile("(?<![0-9])[1-9](?:" + GAP + "[0-9]){16}" + GAP + "[0-9Xx](?![0-9])");
  private static final Pattern MOBILE =
      Pattern.compile(
          "(?<![0-9])(?:\\+?(?:00)?86"
              + GAP
              + ")?1"
              + GAP
              + "[3-9](?:"
              + GAP
              + "[0-9]){9}(?![0-9])");
  private static final Pattern LANDLINE =
      Pattern.compile(
          "(?<![0-9])\\(?0[1-9][0-9]{1,2}\\)?[ \\-—–]{0,2}[2-9][0-9]{2,3}[ \\-]?[0-9]{4}(?![0-9])");
  private static final Pattern CALLED =
      Pattern.compile(
          "(?:电话|座机|手机|联系|[Tt]el|[Pp]hone)[^0-9]{0,4}([2-9][0-9]{2,3}[ \\-]?[0-9]{4})(?![0-9])");
  private static final String N = "[0-9十百]{1,4}[A-Za-z]?";
  private static final List<Pattern> DOORS =
      List.of(
          Pattern.compile(
              N
                  + " ?(?:号楼|号院|栋|幢|座|楼) ?(?:"
                  + N
                  + " ?(?:单元|门) ?)?[0-9]{3,4}(?: ?(?:室|号|户|房))?(?![0-9])"),
          Pattern.compile(N + " ?(?:号楼|号院|栋|幢|座|楼)? ?" + N + " ?单元 ?" + N + " ?(?:室|号|户|房|层)"),
          Pattern.compile(N + " ?单元 ?[0-9]{3,4}(?![0-9])"),
          Pattern.compile("(?<![0-9\\-])[0-9]{1,3}[\\-—–][0-9]{1,2}[\\-—–][0-9]{3,4}(?![0-9\\-])"),
          Pattern.compile("(?:胡同|巷|弄|里弄|大街|街|路) ?" + N + " ?号(?! ?[楼院线])"),
          Pattern.compile(
              "(?i)(?:building|block|bldg)\\.? ?[0-9]{1,3},? ?(?:unit ?[0-9]{1,2},? ?)?(?:room|flat|apt\\.?|#) ?[0-9]{1,4}"));
  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文卓";
  private static final Pattern NAME =
      Pattern.compile(
          "(?:我叫|名叫|姓名[:：]?|叫做)[\\u4e00-\\u9fff·]{2,4}"
              + "|["
              + SURNAMES
              + "][\\u4e00-\\u9fff]{0,2}(?:奶奶|爷爷|阿姨|叔叔|大爷|大妈|大娘|大姐|大哥|老人|老师|同志|先生|女士|婆婆|师傅)"
              + "|(?i:\\b(?:mr|mrs|ms)\\.? [a-z]{2,})");

  private PersonalData() {}

  /** All findings, in the order of the text; a stronger kind wins where two overlap. */
  public static List<Finding> in(String text) {
    String folded = Folded.of(text).text();
    List<Finding> all = new ArrayList<>();
    ids(folded, all);
    find(MOBILE, 0, folded, Finding.Kind.PHONE, all);
    find(LANDLINE, 0, folded, Finding.Kind.PHONE, all);
    find(CALLED, 1, folded, Finding.Kind.PHONE, all);
    DOORS.forEach(door -> find(door, 0, folded, Finding.Kind.DOOR_ADDRESS, all));
    find(NAME, 0, text, Finding.Kind.LIKELY_NAME, all);
    all.sort(Comparator.comparingInt(Finding::start));
    return all;
  }

  /** The first finding that public text must not hold. */
  public static Optional<Finding> forbiddenIn(String text) {
    return in(text).stream().filter(f -> f.kind() != Finding.Kind.LIKELY_NAME).findFirst();
  }

  /** Whether a name is likely in the text: reason for a warning, not for a refusal. */
  public static boolean likelyNameIn(String text) {
    return in(text).stream().anyMatch(f -> f.kind() == Finding.Kind.LIKELY_NAME);
  }

  private static void ids(String folded, List<Finding> all) {
    Matcher matcher = ID.matcher(folded);
    while (matcher.find()) {
      if (IdNumber.isValid(matcher.group().replaceAll("[^0-9Xx]", ""))) {
        add(new Finding(Finding.Kind.ID_NUMBER, matcher.start(), matcher.end()), all);
      }
    }
  }

  private static void find(
      Pattern pattern, int group, String text, Finding.Kind kind, List<Finding> all) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      add(new Finding(kind, matcher.start(group), matcher.end(group)), all);
    }
  }

  private static void add(Finding found, List<Finding> all) {
    boolean covered =
        all.stream().anyMatch(f -> f.start() < found.end() && found.start() < f.end());
    if (!covered) {
      all.add(found);
    }
  }
}
