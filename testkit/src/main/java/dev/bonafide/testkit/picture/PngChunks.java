package dev.bonafide.testkit.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a PNG chunk by chunk, each with the checksum that goes with it. */
final class PngChunks {
  private static final int BLOCK = 1 << 16;

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  PngChunks() {
    file.writeBytes("\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  /**
   * The head.
   *
   * @param colors PNG's number for how colors are written: 0 grey, 2 color, 3 palette, 6 with alpha
   */
  PngChunks head(int width, int height, int depth, int colors, boolean interlaced) {
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    head.put((byte) depth).put((byte) colors).putShort((short) 0);
    return chunk("IHDR", head.put((byte) (interlaced ? 1 : 0)).array());
  }

  PngChunks chunk(String name, byte[] content) {
    byte[] named = name.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(named);
    sum.update(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    file.writeBytes(named);
    file.writeBytes(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    return this;
  }

  /** Pixels that are all zero, in as many bytes unpacked. */
  PngChunks zeros(long bytes) {
    return chunk("IDAT", packedZeros(bytes));
  }

  byte[] end() {
    return chunk("IEND", new byte[0]).file.toByteArray();
  }

  static byte[] packedZeros(long bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream out = new DeflaterOutputStream(packed, fast)) {
      byte[] block = new byte[BLOCK];
      for (long left = bytes; left > 0; left -= BLOCK) {
        out.write(block, 0, (int) Math.min(BLOCK, left));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fast.end();
    }
    return packed.toByteArray();
  }
}
