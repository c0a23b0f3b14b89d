package org.shiliu.wish.wishes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life cycle as it is in force, made from {@link WishStatus}. */
@Schema(description = "The life cycle in force || 心愿状态流转表")
public record TransitionTable(
    @Schema(description = "Every state, in the order of the life cycle || 全部状态，按流转顺序")
        List<State> states,
    @Schema(description = "The same as a Mermaid state diagram || 同一张表的 Mermaid 状态图")
        String mermaid) {

  /** One state and what may follow. */
  @Schema(description = "One state and what may follow || 一个状态及其后续状态")
  public record State(
      @Schema(description = "Where it stands || 状态") WishStatus state,
      @Schema(description = "What may follow; empty for an end || 可达状态，终态为空") List<WishStatus> next,
      @Schema(description = "Whose move is awaited || 等待谁处理") Mover awaited) {}

  /** The table. */
  public static TransitionTable inForce() {
    return new TransitionTable(
        Arrays.stream(WishStatus.values())
            .map(s -> new State(s, s.next().stream().sorted().toList(), s.awaited()))
            .toList(),
        drawn());
  }

  private static String drawn() {
    String arrows =
        Arrays.stream(WishStatus.values())
            .flatMap(
                from -> from.next().stream().sorted().map(to -> "  " + from + " --> " + to + "\n"))
            .collect(Collectors.joining());
    String ends =
        Arrays.stream(WishStatus.values())
            .filter(WishStatus::isEnd)
            .map(end -> "  " + end + " --> [*]\n")
            .collect(Collectors.joining());
    return "stateDiagram-v2\n  [*] --> DRAFT\n" + arrows + ends;
  }
}
