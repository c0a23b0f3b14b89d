package org.shiliu.platform.people;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** Where a person lives, as neighbours say it. */
@Schema(description = "Home address inside the community || 社区内的住址")
public record Address(
    @NotBlank
        @PlainText(max = 80)
        @Schema(description = "Building, or street and number || 楼栋或门牌", examples = "3号楼")
        String building,
    @Nullable
        @PlainText(max = 20)
        @Schema(description = "Entrance || 单元", nullable = true, examples = "2单元")
        String unit,
    @Nullable
        @PlainText(max = 20)
        @Schema(description = "Room || 室", nullable = true, examples = "501")
        String room) {

  /** The parts that are given, in their order, with spaces between. */
  public String inOneLine() {
    StringBuilder line = new StringBuilder(building);
    for (String part : new String[] {unit, room}) {
      if (part != null && !part.isBlank()) {
        line.append(' ').append(part);
      }
    }
    return line.toString();
  }
}
