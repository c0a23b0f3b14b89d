package org.shiliu.platform.people;

import java.time.LocalDate;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** What is known of a person; at rest always sealed. Only the name must be given. */
@Schema(
    description =
        "What a person tells about themselves; only the name must be given" + " || 个人信息，只有姓名必填")
public record PersonDetails(
    @NotBlank @PlainText(max = 60) @Schema(description = "Full name || 姓名", examples = "陈玉兰")
        String name,
    @Nullable @Schema(nullable = true) Sex sex,
    @Nullable
        @PlainText(max = 30)
        @Schema(
            description = "Ethnic group, if the person wishes to give it || 民族，自愿填写",
            nullable = true,
            examples = "汉族")
        String ethnicGroup,
    @Nullable
        @Past
        @Schema(description = "Date of birth || 出生日期", nullable = true, examples = "1948-05-02")
        LocalDate birthDate,
    @Nullable
        @Pattern(
            regexp = PersonDetails.PHONE,
            message = "{org.shiliu.platform.people.PersonDetails.phone}")
        @Schema(
            description = "Telephone number || 电话号码",
            nullable = true,
            examples = "13800138000",
            pattern = PersonDetails.PHONE)
        String phone,
    @Nullable
        @Pattern(
            regexp = PersonDetails.ID_NUMBER,
            message = "{org.shiliu.platform.people.PersonDetails.idNumber}")
        @Schema(
            description = "Number of the resident identity card || 居民身份证号码",
            nullable = true,
            examples = "11010519491231002X",
            pattern = PersonDetails.ID_NUMBER)
        String idNumber,
    @Nullable @Valid @Schema(nullable = true) Address address,
    @Nullable
        @PlainText(max = 30)
        @Schema(
            description = "How the person likes to be addressed || 希望的称呼",
            nullable = true,
            examples = "陈阿姨")
        String formOfAddress,
    @Nullable
        @Pattern(
            regexp = PersonDetails.LANGUAGE,
            message = "{org.shiliu.platform.people.PersonDetails.language}")
        @Schema(
            description =
                "Language the person speaks best, ISO 639; Chinese when not given"
                    + " || 最熟悉的语言，ISO 639 代码，缺省为中文",
            nullable = true,
            examples = "zh",
            pattern = PersonDetails.LANGUAGE)
        String language) {

  static final String PHONE = "\\+?[0-9][0-9 ()-]{4,24}";
  static final String ID_NUMBER = "[0-9]{17}[0-9Xx]";
  static final String LANGUAGE = "[a-z]{2,3}";

  /** Somebody of whom only the name is known. */
  public static PersonDetails named(String name) {
    return new PersonDetails(name, null, null, null, null, null, null, null, null);
  }

  /** The language to speak with the person: the one given, else Chinese. */
  public String spoken() {
    return language == null ? "zh" : language;
  }
}
