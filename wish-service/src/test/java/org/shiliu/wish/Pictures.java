package org.shiliu.wish;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/** Small pictures for tests, with and without a past. */
public final class Pictures {

  private Pictures() {}

  public static byte[] jpeg(int width, int height) {
    return written(width, height, "jpeg");
  }

  public static byte[] png(int width, int height) {
    return written(width, height, "png");
  }

  /** A JPEG that carries EXIF data: an orientation, and a text where a phone keeps its place. */
  public static byte[] jpegWithPast(int width, int height, int orientation, String secret) {
    byte[] plain = jpeg(width, height);
    byte[] note = secret.getBytes(StandardCharsets.UTF_8);
    ByteBuffer exif = ByteBuffer.allocate(36 + note.length);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(note);
    byte[] segment = new byte[exif.position()];
    exif.flip().get(segment);
    ByteBuffer all = ByteBuffer.allocate(plain.length + segment.length + 4);
    all.put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) (segment.length + 2));
    all.put(segment).put(plain, 2, plain.length - 2);
    return all.array();
  }

  private static byte[] written(int width, int height, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      image.setRGB(0, 0, 0xFF0000);
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
