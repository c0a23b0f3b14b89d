package org.shiliu.platform.audit.chain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.shiliu.platform.audit.AuditSettings;

/** Hands heads out of the database's reach: one line each in the log, and in a file if wanted. */
@Singleton
class HeadExport {

  private static final Logger HEADS = Logger.getLogger("org.shiliu.audit.head");
  private static final Logger LOG = Logger.getLogger(HeadExport.class);

  private final AuditSettings settings;

  HeadExport(AuditSettings settings) {
    this.settings = settings;
  }

  void tell(Head head) {
    HEADS.info(head.line());
    settings.headsFile().ifPresent(file -> append(file, head.line() + "\n"));
  }

  private static void append(Path file, String line) {
    try {
      if (file.toAbsolutePath().getParent() != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
        channel.force(false);
      }
    } catch (IOException e) {
      // The log has it; the chain must not stop for a full disk elsewhere.
      LOG.errorf(e, "a head of the audit could not be appended to %s", file);
    }
  }
}
