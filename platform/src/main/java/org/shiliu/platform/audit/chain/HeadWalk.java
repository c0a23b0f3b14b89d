package org.shiliu.platform.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.shiliu.platform.audit.chain.Verdict.Broken;

/** Goes through the signed heads beside the links that they vouch for. */
final class HeadWalk {

  static final String HEADS = "select " + Head.COLUMNS + " from audit_head order by batch";

  private final PublicKeys keys;
  private final ExportedHeads exported;
  private ResultSet rows;
  private Head head;
  private long checked;

  HeadWalk(PublicKeys keys, ExportedHeads exported) {
    this.keys = keys;
    this.exported = exported;
  }

  long checked() {
    return checked;
  }

  long exported() {
    return exported.count();
  }

  /** What was exported must be genuine itself. */
  void checkExported() throws Broken {
    for (Head one : exported.all()) {
      if (!keys.signed(one)) {
        throw new Broken(
            "The exported head of batch %d is not signed by a known key.",
            "第 %d 批的导出链头签名无效，或密钥未知。", one.batch());
      }
    }
  }

  void over(ResultSet heads) {
    rows = heads;
  }

  /** The head that vouches for this link, which says of itself to be of that batch. */
  Head covering(long seq, long batch) throws SQLException, Broken {
    while (head == null || seq > head.seq()) {
      if (!next()) {
        throw new Broken("Link %d stands behind the last signed head.", "第 %d 环在最后一个签名链头之后。", seq);
      }
    }
    if (batch != head.batch()) {
      throw new Broken("Link %d is of another batch.", "第 %d 环所属批次不符。", seq);
    }
    return head;
  }

  /** No head may be left that vouches for more than there is. */
  void end(long lastLink) throws SQLException, Broken {
    while (head == null || head.seq() <= lastLink) {
      if (!next()) {
        break;
      }
    }
    if (head != null && head.seq() > lastLink) {
      throw new Broken(
          "Cut off after link %d: head %d vouches for %d links.",
          "链在第 %d 环后被截断：链头 %d 证明共有 %d 环。", lastLink, head.batch(), head.seq());
    }
    var beyond = exported.after(checked);
    if (beyond.isPresent()) {
      throw new Broken(
          "Cut off after batch %d: the head of batch %d with %d links was exported.",
          "链在第 %d 批后被截断：曾导出第 %d 批的链头，共 %d 环。", checked, beyond.get().batch(), beyond.get().seq());
    }
  }

  private boolean next() throws SQLException, Broken {
    if (!rows.next()) {
      return false;
    }
    Head read = Head.read(rows);
    if (read.batch() != checked + 1) {
      throw new Broken("The head of batch %d is missing.", "缺少第 %d 批的链头。", checked + 1);
    }
    if (!keys.signed(read)) {
      throw new Broken(
          "The head of batch %d is not signed by a known key.",
          "第 %d 批的链头签名无效，或密钥未知。", read.batch());
    }
    boolean grows =
        head == null || read.seq() > head.seq() && read.service().equals(head.service());
    var told = exported.of(read.batch());
    if (!grows || told.isPresent() && !told.get().saysTheSameAs(read)) {
      throw new Broken(
          "The head of batch %d is not the one that was exported.",
          "第 %d 批的链头与导出的不符。", read.batch());
    }
    head = read;
    checked++;
    return true;
  }
}
