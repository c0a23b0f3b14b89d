package org.shiliu.standalone.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SecretsTest {
  @TempDir Path data;

  @Test
  void areMadeOnceAndReadAgain() throws IOException {
    String made = Secrets.of(data).get("wish.app.password");
    assertEquals(made, Secrets.of(data).get("wish.app.password"));
  }

  @Test
  void differFromDirectoryToDirectoryAndFromEachOther() throws IOException {
    Secrets here = Secrets.of(data);
    Secrets there = Secrets.of(Files.createDirectory(data.resolve("other")));
    assertNotEquals(here.get("exchange-key"), there.get("exchange-key"));
    assertNotEquals(here.get("exchange-key"), here.get("master-key"));
  }

  @Test
  void areReadableByTheirOwnerAlone() throws IOException {
    Secrets.of(data);
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(Secrets.FILE))));
  }

  @Test
  void keysAreThirtyTwoBytes() throws IOException {
    assertEquals(32, Base64.getDecoder().decode(Secrets.of(data).get("master-key")).length);
  }

  @Test
  void keepWhatIsThereWhenALaterVersionNeedsMore() throws IOException {
    Files.writeString(data.resolve(Secrets.FILE), "master-key=kept\n");
    Secrets secrets = Secrets.of(data);
    assertEquals("kept", secrets.get("master-key"));
    assertTrue(secrets.get("postgres.password").length() > 20);
  }

  @Test
  void areNotMadeAnewForDataThatOnlyTheOldOnesOpen() throws IOException {
    Files.createDirectory(data.resolve("postgres"));
    StartFailure failure = assertThrows(StartFailure.class, () -> Secrets.of(data));
    assertTrue(failure.getMessage().contains(Secrets.FILE));
  }

  @Test
  void refuseAnUnknownName() throws IOException {
    Secrets secrets = Secrets.of(data);
    assertThrows(IllegalArgumentException.class, () -> secrets.get("no.such"));
  }
}
