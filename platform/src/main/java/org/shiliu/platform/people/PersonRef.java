package org.shiliu.platform.people;

import java.util.Collections;
import java.util.List;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/**
 * A person as one service names them to the other: never by name or number.
 *
 * @param sub the login, when the person has one
 * @param pseudonyms at most 4, see {@link org.shiliu.platform.secrets.Pseudonyms}
 */
@Schema(
    description =
        "A person as the two services name them to each other, without name or number"
            + " || 两个服务之间对个人的指称，不含姓名和号码")
public record PersonRef(
    @Nullable
        @PlainText(max = 100)
        @Schema(description = "Login, when there is one || 登录名（如有）", nullable = true)
        String sub,
    @NotNull
        @Size(max = 4)
        @Schema(description = "Pseudonyms of phone and identity number || 电话号码和身份证号的假名")
        List<@NotNull @Pattern(regexp = "[A-Za-z0-9_-]{43}") String> pseudonyms) {

  public PersonRef {
    pseudonyms = pseudonyms == null ? List.of() : Collections.unmodifiableList(pseudonyms);
  }

  /** Whether it can tell anybody at all; one that cannot matches nobody. */
  public boolean tellsSomebody() {
    return sub != null || !pseudonyms.isEmpty();
  }

  /** Whether both surely mean one person: the same login, or a pseudonym in common. */
  public boolean meets(PersonRef other) {
    return (sub != null && sub.equals(other.sub))
        || !Collections.disjoint(pseudonyms, other.pseudonyms);
  }
}
