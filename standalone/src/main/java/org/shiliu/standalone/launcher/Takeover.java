package org.shiliu.standalone.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Clears what a killed launcher left, and says so: nobody should wonder what the start did. */
final class Takeover {
  private final Children children;
  private final Narration narration;

  Takeover(Children children, Narration narration) {
    this.children = children;
    this.narration = narration;
  }

  /** Stops exactly those processes that were written down and are still the same ones. */
  void run(Path data) throws IOException {
    Optional<List<Children.Entry>> left = children.leftBehind();
    if (left.isEmpty()) {
      return;
    }
    List<Children.Entry> alive =
        left.get().stream().filter(entry -> entry.alive().isPresent()).toList();
    narration.say(
        "The last launcher on "
            + data
            + " was killed. Taking over: "
            + (alive.isEmpty()
                ? "none of its processes is left; the database recovers what was acknowledged"
                : "stopping " + names(alive)),
        "上一次启动器被强行终止，现在接管："
            + (alive.isEmpty() ? "其进程均已退出，数据库将恢复全部已确认的数据" : "正在停止 " + names(alive)));
    for (Children.Entry entry : alive) {
      entry.alive().ifPresent(process -> stop(entry, process));
    }
    children.clear();
  }

  private static String names(List<Children.Entry> alive) {
    return String.join(
        ", ", alive.stream().map(entry -> entry.name() + " (pid " + entry.pid() + ")").toList());
  }

  private static void stop(Children.Entry entry, ProcessHandle process) {
    if (entry.name().equals(Edition.POSTGRES)) {
      Signals.interrupt(process, Duration.ofSeconds(60));
    } else {
      Signals.terminate(process, Duration.ofSeconds(20));
    }
  }
}
