package org.shiliu.wish.wishes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.wish.text.LiveDanger;
import org.shiliu.wish.text.PersonalData;

/** Something that does not stop a wish but that its submitter should look at. */
@Schema(description = "A hint that stops nothing || 提示，不影响提交")
public record WishWarning(
    @Schema(description = "What the hint is about || 提示种类") Code code,
    @Schema(description = "In English || 英文") String en,
    @Schema(description = "In Chinese || 中文") String zh) {

  /** What is hinted at. */
  @Schema(description = "What the hint is about; the list may grow || 提示种类，取值可能增加")
  public enum Code {
    LIKELY_NAME,
    LIVE_DANGER
  }

  private static final WishWarning NAME =
      new WishWarning(
          Code.LIKELY_NAME,
          "The title seems to hold a person's name. It is public: better leave the name out.",
          "标题中可能含有姓名。标题对外公开，请去掉姓名。");
  private static final WishWarning DANGER =
      new WishWarning(
          Code.LIVE_DANGER,
          "This sounds like danger right now. Do not wait for a wish: call 119 (fire, gas, somebody locked in), 120 (first aid), 110 (police) or 122 (traffic).",
          "这像是正在发生的险情，请不要等待认领：火警、燃气、被困拨打 119，急救 120，报警 110，交通事故 122。");

  static List<WishWarning> of(Content content) {
    List<WishWarning> found = new ArrayList<>();
    if (PersonalData.likelyNameIn(content.title())) {
      found.add(NAME);
    }
    if (LiveDanger.in(content.title())
        || (content.details() != null && LiveDanger.in(content.details()))) {
      found.add(DANGER);
    }
    return found;
  }
}
