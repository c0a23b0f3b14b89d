package org.shiliu.standalone.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The data directory belongs to one launcher at a time. The lock is the operating system's: it is
 * free again when its holder ends, however it ends.
 */
final class DataLock implements AutoCloseable {
  private final FileChannel channel;

  private DataLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the directory, or says who has it.
   *
   * @throws StartFailure when another launcher works on it
   */
  static DataLock take(Path data) throws IOException {
    Files.createDirectories(data);
    // The holder's number stands in a file of its own: opening and closing the locked file in the
    // same process would give the lock away.
    Path holder = data.resolve("launcher.pid");
    FileChannel channel =
        FileChannel.open(
            data.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locked(channel)) {
      channel.close();
      String pid = Files.exists(holder) ? Files.readString(holder).strip() : "?";
      throw new StartFailure(
          "Shiliu already runs on "
              + data
              + " (process "
              + pid
              + "). Stop it first, or choose another SHILIU_DATA.",
          "数据目录 " + data + " 上已有石榴在运行（进程 " + pid + "）。请先停止它，或另设 SHILIU_DATA。");
    }
    Files.writeString(holder, ProcessHandle.current().pid() + "\n");
    return new DataLock(channel);
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldInThisProcess) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
