package org.shiliu.standalone.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The secrets of one data directory: made at its first start, kept in a file that only its owner
 * reads, handed on by environment and never on a command line.
 */
public final class Secrets {
  /** The file in the data directory. */
  public static final String FILE = "secrets.properties";

  private static final List<String> NAMES =
      List.of(
          "postgres.password",
          "wish.migrator.password",
          "wish.app.password",
          "wish.paging-key",
          "mediation.migrator.password",
          "mediation.app.password",
          "mediation.paging-key",
          "master-key",
          "exchange-key",
          "client.wish-service",
          "client.mediation-service",
          "client.demo-clerk",
          "client.demo-office");

  private final Properties values;

  private Secrets(Properties values) {
    this.values = values;
  }

  /**
   * Reads the directory's secrets and makes those that are missing.
   *
   * @param data the data directory, which exists
   * @return all secrets
   * @throws IOException when the file can't be read or written
   * @throws StartFailure when there is data but no secrets: new ones could not open it
   */
  public static Secrets of(Path data) throws IOException {
    Path file = data.resolve(FILE);
    Properties values = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        values.load(reader);
      }
    } else if (Postgres.holdsData(data)) {
      throw new StartFailure(
          file
              + " is missing, but there is data that only its keys open. Put the file back, or move"
              + " the data directory away to begin anew.",
          file + " 不见了，而已有数据只有其中的密钥才能打开。请放回该文件，或移走数据目录重新开始。");
    }
    SecureRandom random = new SecureRandom();
    boolean complete = true;
    for (String name : NAMES) {
      if (!values.containsKey(name)) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        values.setProperty(name, encoder(name).encodeToString(bytes));
        complete = false;
      }
    }
    if (!complete) {
      PrivateFiles.write(file, text(values));
    }
    return new Secrets(values);
  }

  /** Keys are read as standard base64 of 32 bytes; passwords must survive URLs and SQL quotes. */
  private static Base64.Encoder encoder(String name) {
    return name.endsWith("-key") ? Base64.getEncoder() : Base64.getUrlEncoder().withoutPadding();
  }

  private static String text(Properties values) {
    return values.stringPropertyNames().stream()
        .sorted()
        .map(name -> name + "=" + values.getProperty(name) + "\n")
        .collect(Collectors.joining());
  }

  /**
   * One secret.
   *
   * @param name its name in the file, such as {@code wish.app.password}
   * @return its value, never empty
   */
  public String get(String name) {
    String value = values.getProperty(name);
    if (value == null) {
      throw new IllegalArgumentException("no secret is called " + name);
    }
    return value;
  }
}
