package org.shiliu.wish.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is caught in public text, and what is not. */
class PersonalDataTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "请打13800138000",
        "138 0013 8000",
        "138-0013-8000",
        "+86 13800138000",
        "008613800138000",
        "１３８００１３８０００",
        "一三八零零一三八零零零",
        "幺三八〇〇幺三八〇〇〇",
        "壹叁捌零零壹叁捌零零零",
        "010-66554433",
        "(010) 66554433",
        "0530-2231234",
        "电话：66554433",
        "一3八零零1三八零〇０"
      })
  void findsPhones(String text) {
    assertEquals(Finding.Kind.PHONE, PersonalData.forbiddenIn(text).orElseThrow().kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002X",
        "11010519491231002x",
        "证件 110105 19491231 002X",
        "１１０１０５１９４９１２３１００２Ｘ",
        "一一零一零五一九四九一二三一零零二X"
      })
  void findsIdentityNumbersByTheirCheckDigit(String text) {
    assertEquals(Finding.Kind.ID_NUMBER, PersonalData.forbiddenIn(text).orElseThrow().kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"110105194912310021", "110105194913310020", "订单 202611240001234567"})
  void passesLongNumbersThatAreNoIdentityNumbers(String text) {
    assertTrue(PersonalData.forbiddenIn(text).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3号楼2单元501",
        "3 号楼 2 单元 501 室",
        "三号楼二单元五零一室",
        "十二栋502",
        "3-2-501",
        "2单元501",
        "核桃园胡同12号",
        "Building 3, Unit 2, Room 501",
        "３号楼２单元５０１"
      })
  void findsAddressesAtTheDoor(String text) {
    assertEquals(Finding.Kind.DOOR_ADDRESS, PersonalData.forbiddenIn(text).orElseThrow().kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 号楼单元门安装扶手",
        "一根四脚拐杖",
        "一台血糖仪和三个月试纸",
        "二十四小时快递自提柜",
        "四年级数学每周一次辅导",
        "路口加一面凸面镜",
        "胡同口路灯修复",
        "2026-11-30 前需要",
        "12路公交站",
        "一袋米一桶油",
        "地铁2号线口"
      })
  void passesOrdinaryTitlesAndABuildingAlone(String text) {
    assertTrue(PersonalData.forbiddenIn(text).isEmpty(), () -> PersonalData.in(text).toString());
  }

  @ParameterizedTest
  @CsvSource({"想要拐杖13800138000谢谢, 4, 15", "３号楼２单元５０１ 修灯, 0, 9"})
  void saysWhereItIsInTheOriginal(String text, int start, int end) {
    Finding found = PersonalData.forbiddenIn(text).orElseThrow();
    assertEquals(start, found.start());
    assertEquals(end, found.end());
  }

  @ParameterizedTest
  @ValueSource(strings = {"陈奶奶想要一副老花镜", "我叫王大有", "李长河先生家修灯", "Mr. Wang needs a lamp"})
  void warnsOfLikelyNamesWithoutForbiddingThem(String text) {
    assertTrue(PersonalData.likelyNameIn(text));
    assertTrue(PersonalData.forbiddenIn(text).isEmpty());
  }

  @Test
  void doesNotWarnOfEveryOldPerson() {
    assertFalse(PersonalData.likelyNameIn("独居老人想要一副老花镜"));
  }

  @Test
  void hearsLiveDanger() {
    assertTrue(LiveDanger.in("电线老化冒火花"));
    assertTrue(LiveDanger.in("老人被困在家里"));
    assertFalse(LiveDanger.in("厕所灯不亮了"));
  }
}
