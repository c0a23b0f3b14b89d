package org.shiliu.wish.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.shiliu.platform.refusal.Refusal;

/**
 * Develops an uploaded file into a photo without a past: only the pixels survive, so EXIF, GPS and
 * any other data hidden in the file are gone. What it is, is decided by its content, never by its
 * name.
 */
final class Darkroom {

  /** More pixels than any phone makes; guards the memory against small files of huge pictures. */
  private static final long MOST_PIXELS = 60_000_000;

  private Darkroom() {}

  /**
   * The photo of a file.
   *
   * @throws Refusal PHOTO_NOT_AN_IMAGE, PHOTO_TOO_MANY_PIXELS → 422
   */
  static Photo develop(byte[] file) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw Refusal.of(EvidenceRule.PHOTO_NOT_AN_IMAGE).at("photo");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return develop(reader, Orientation.of(file));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      if (broken instanceof Refusal refusal) {
        throw refusal;
      }
      throw Refusal.of(EvidenceRule.PHOTO_NOT_AN_IMAGE).at("photo");
    }
  }

  private static Photo develop(ImageReader reader, Orientation orientation) throws IOException {
    String format = reader.getFormatName().toLowerCase(Locale.ROOT);
    boolean png = "png".equals(format);
    if (!png && !"jpeg".equals(format)) {
      throw Refusal.of(EvidenceRule.PHOTO_NOT_AN_IMAGE).at("photo");
    }
    if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
      throw Refusal.of(EvidenceRule.PHOTO_TOO_MANY_PIXELS).at("photo");
    }
    BufferedImage pixels = plain(orientation.upright(reader.read(0)), png);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(pixels, png ? "png" : "jpeg", out)) {
      throw Refusal.of(EvidenceRule.PHOTO_NOT_AN_IMAGE).at("photo");
    }
    return new Photo(
        png ? "image/png" : "image/jpeg", pixels.getWidth(), pixels.getHeight(), out.toByteArray());
  }

  private static BufferedImage plain(BufferedImage image, boolean alpha) {
    BufferedImage plain =
        new BufferedImage(
            image.getWidth(),
            image.getHeight(),
            alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = plain.createGraphics();
    canvas.drawImage(image, 0, 0, alpha ? null : Color.WHITE, null);
    canvas.dispose();
    return plain;
  }
}
