package org.shiliu.standalone.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked from the class path into the data directory, once a version. */
final class PostgresBinaries {
  private static final String COMPLETE = "unpacked";

  private PostgresBinaries() {}

  /**
   * The folder that holds {@code bin/postgres}.
   *
   * @throws StartFailure on a system for which no programs are on the class path
   */
  static Path in(Path data, Narration narration) throws IOException {
    Path folder = data.resolve("postgres-programs");
    String archive = archive();
    Path marker = folder.resolve(COMPLETE);
    if (Files.exists(marker) && Files.readString(marker).equals(archive + version())) {
      return folder;
    }
    narration.say("Unpacking PostgreSQL", "正在解压 PostgreSQL");
    delete(folder);
    try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
      if (packed == null) {
        throw new StartFailure(
            "No PostgreSQL for this system (" + archive + ") is packed with Shiliu.",
            "石榴没有附带适用于本系统的 PostgreSQL（" + archive + "）。");
      }
      unpack(packed, folder);
    }
    Files.writeString(marker, archive + version());
    return folder;
  }

  private static String archive() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String kind = system.contains("mac") ? "darwin" : "linux";
    String processor = System.getProperty("os.arch").matches("aarch64|arm64") ? "arm_64" : "x86_64";
    return "/postgres-" + kind + "-" + processor + ".txz";
  }

  /** The archive's own size stands for its version: another release has another size. */
  private static long version() throws IOException {
    var address = PostgresBinaries.class.getResource(archive());
    return address == null ? 0 : address.openConnection().getContentLengthLong();
  }

  private static void unpack(InputStream packed, Path folder) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("archive entry leaves its folder: " + entry.getName());
        }
        place(tar, entry, target);
      }
    }
  }

  private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    if ((entry.getMode() & 0100) != 0) {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
