package org.shiliu.wish.evidence;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a phone held its camera, read from the EXIF data before they are dropped, so that the photo
 * stands upright afterwards. Source: Exif 2.3, tag 0x0112.
 *
 * @param value 1–8; 1 is upright
 */
record Orientation(int value) {

  private static final int TAG = 0x0112;
  private static final int APP1 = 0xFFE1;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final Orientation UPRIGHT = new Orientation(1);

  static Orientation of(byte[] file) {
    try {
      return jpeg(ByteBuffer.wrap(file));
    } catch (BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException broken) {
      return UPRIGHT;
    }
  }

  private static Orientation jpeg(ByteBuffer file) {
    if (file.getShort() != (short) 0xFFD8) {
      return UPRIGHT;
    }
    while (true) {
      int marker = file.getShort() & 0xFFFF;
      int length = file.getShort() & 0xFFFF;
      if (marker == START_OF_SCAN || marker < 0xFF00) {
        return UPRIGHT;
      }
      int end = file.position() + length - 2;
      if (marker == APP1 && file.getInt(file.position()) == 0x45786966) {
        return tiff(file.slice(file.position() + 6, length - 8));
      }
      file.position(end);
    }
  }

  private static Orientation tiff(ByteBuffer data) {
    data.order(data.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = data.getInt(4);
    int entries = data.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if ((data.getShort(entry) & 0xFFFF) == TAG) {
        int value = data.getShort(entry + 8);
        return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  BufferedImage upright(BufferedImage image) {
    if (value == 1) {
      return image;
    }
    int w = image.getWidth();
    int h = image.getHeight();
    boolean turned = value >= 5;
    AffineTransform turn =
        switch (value) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
          default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
    BufferedImage result =
        new BufferedImage(turned ? h : w, turned ? w : h, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = result.createGraphics();
    canvas.drawImage(image, turn, null);
    canvas.dispose();
    return result;
  }
}
