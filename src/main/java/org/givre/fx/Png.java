package org.givre.fx;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/** A picture as a PNG file (ISO/IEC 15948): RGB, 8 bits, no filter. */
public final class Png {
  private Png() {}

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  public static byte[] of(Image image) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(SIGNATURE);
      chunk(out, "IHDR", header((int) image.getWidth(), (int) image.getHeight()));
      chunk(out, "IDAT", pixels(image));
      chunk(out, "IEND", new byte[0]);
      return out.toByteArray();
    } catch (IOException memoryDoesNotFail) {
      throw new UncheckedIOException(memoryDoesNotFail);
    }
  }

  private static byte[] header(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(width);
    data.writeInt(height);
    data.write(new byte[] {8, 2, 0, 0, 0});
    return out.toByteArray();
  }

  private static byte[] pixels(Image image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PixelReader reader = image.getPixelReader();
    try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
      int width = (int) image.getWidth();
      byte[] row = new byte[1 + 3 * width];
      for (int y = 0; y < (int) image.getHeight(); y++) {
        for (int x = 0; x < width; x++) {
          int argb = reader.getArgb(x, y);
          row[1 + 3 * x] = (byte) (argb >> 16);
          row[2 + 3 * x] = (byte) (argb >> 8);
          row[3 + 3 * x] = (byte) argb;
        }
        packed.write(row);
      }
    }
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] content)
      throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(content);
    data.writeInt(content.length);
    data.write(name);
    data.write(content);
    data.writeInt((int) crc.getValue());
  }
}
