package org.shiliu.platform.audit.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.shiliu.platform.audit.chain.Verdict.Broken;

/** The heads that were handed out of the database's reach, by batch. */
final class ExportedHeads {

  private final TreeMap<Long, Head> heads = new TreeMap<>();

  /** Reads logs or files of heads, line by line; other lines are passed over. */
  static ExportedHeads read(List<Path> files) throws IOException, Broken {
    ExportedHeads all = new ExportedHeads();
    for (Path file : files) {
      try (BufferedReader lines = Files.newBufferedReader(file)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          all.take(line);
        }
      }
    }
    return all;
  }

  static ExportedHeads of(List<String> lines) throws Broken {
    ExportedHeads all = new ExportedHeads();
    for (String line : lines) {
      all.take(line);
    }
    return all;
  }

  private void take(String line) throws Broken {
    Optional<Head> found = Head.find(line);
    if (found.isEmpty()) {
      if (Head.claimedBy(line)) {
        throw new Broken("An exported head is unreadable.", "有一条导出的链头无法读取。");
      }
      return;
    }
    Head head = found.get();
    Head known = heads.putIfAbsent(head.batch(), head);
    if (known != null && !known.saysTheSameAs(head)) {
      throw new Broken(
          "Two exported heads of batch %d contradict each other.",
          "第 %d 批有两条互相矛盾的导出链头。", head.batch());
    }
  }

  Optional<Head> of(long batch) {
    return Optional.ofNullable(heads.get(batch));
  }

  long count() {
    return heads.size();
  }

  Iterable<Head> all() {
    return heads.values();
  }

  /** The first one after this batch, which the database should have too. */
  Optional<Head> after(long batch) {
    return Optional.ofNullable(heads.higherEntry(batch)).map(Map.Entry::getValue);
  }
}
