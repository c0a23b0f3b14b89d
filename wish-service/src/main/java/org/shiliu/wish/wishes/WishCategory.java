package org.shiliu.wish.wishes;

import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wished for. Decides, with the way of handing over, what an approved unit may see. */
@Schema(description = "What is wished for; the list may grow || 需求类型，取值可能增加")
public enum WishCategory {
  GOODS("物品"),
  REPAIR("维修"),
  CLEANING("保洁"),
  HAIRCUT("理发"),
  HEALTH("健康"),
  COMPANY("陪伴"),
  TRANSPORT("接送"),
  TUTORING("辅导"),
  CONSULTATION("咨询"),
  SAFETY("安全"),
  ACTIVITY("活动");

  private final String chinese;

  WishCategory(String chinese) {
    this.chinese = chinese;
  }

  /** The name that residents use. */
  public String chinese() {
    return chinese;
  }

  /**
   * The row of the privacy table for this category.
   *
   * @param atHome whether the unit comes to the door
   * @param ofPlace whether the beneficiary is a place
   * @param guardianAgreesHome for TUTORING: whether the guardian agreed to the home instead of the
   *     community centre
   */
  public Disclosure disclosure(boolean atHome, boolean ofPlace, boolean guardianAgreesHome) {
    if (ofPlace) {
      return Disclosure.PLACE;
    }
    return switch (this) {
      case GOODS -> atHome ? Disclosure.AT_THE_DOOR : Disclosure.LEFT_AT_CENTRE;
      case REPAIR, CLEANING, HAIRCUT -> Disclosure.AT_THE_DOOR;
      case HEALTH -> atHome ? Disclosure.AT_THE_DOOR : Disclosure.LEFT_AT_CENTRE;
      case COMPANY -> atHome ? Disclosure.AT_THE_DOOR : Disclosure.MEETING;
      case TRANSPORT -> Disclosure.PICK_UP;
      case TUTORING ->
          guardianAgreesHome ? Disclosure.TUTORING_AT_HOME : Disclosure.TUTORING_AT_CENTRE;
      case CONSULTATION -> atHome ? Disclosure.CONSULTATION_AT_HOME : Disclosure.CONSULTATION;
      case SAFETY, ACTIVITY -> Disclosure.PLACE;
    };
  }

  /** The skills of a unit that fit this category; used for ranking only, never as a guard. */
  public Set<String> fittingSkills() {
    return switch (this) {
      case GOODS -> Set.of();
      case REPAIR -> Set.of("electrician", "plumber", "mechanic");
      case CLEANING, HAIRCUT -> Set.of("home-visit");
      case HEALTH -> Set.of("nursing", "dentistry", "home-visit");
      case COMPANY -> Set.of("home-visit", "first-aid", "social-work");
      case TRANSPORT -> Set.of("mechanic");
      case TUTORING -> Set.of("teaching", "accounting", "arts");
      case CONSULTATION -> Set.of("accounting", "finance", "social-work", "social-relief");
      case SAFETY -> Set.of("road-safety", "electrician");
      case ACTIVITY -> Set.of("arts", "teaching");
    };
  }
}
