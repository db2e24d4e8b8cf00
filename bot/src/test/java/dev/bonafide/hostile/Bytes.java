package dev.bonafide.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Ways to write many bytes with few words. */
final class Bytes {
  private static final int BLOCK = 1 << 16;

  private Bytes() {}

  /** Bytes that are written as letters up to U+00FF. */
  static byte[] raw(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static HostileFile.Recipe text(String text) {
    return file -> Files.writeString(file, text);
  }

  static HostileFile.Recipe bytes(byte[] bytes) {
    return file -> Files.write(file, bytes);
  }

  /** A beginning, the same piece many times over, and an end. */
  static HostileFile.Recipe repeated(String head, String piece, int times, String tail) {
    return file -> {
      try (OutputStream out = Files.newOutputStream(file)) {
        repeat(out, head, piece, times, tail);
      }
    };
  }

  static void repeat(OutputStream out, String head, String piece, long times, String tail)
      throws IOException {
    out.write(utf8(head));
    int batch = Math.max(1, BLOCK / Math.max(1, piece.length()));
    byte[] many = utf8(piece.repeat(batch));
    long left = times;
    for (; left >= batch; left -= batch) {
      out.write(many);
    }
    out.write(utf8(piece.repeat((int) left)));
    out.write(utf8(tail));
  }

  /** A file that says it is large and takes no room. */
  static HostileFile.Recipe sparse(long size) {
    return file -> {
      try (SeekableByteChannel channel =
          Files.newByteChannel(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.SPARSE)) {
        channel.position(size - 1).write(ByteBuffer.wrap(new byte[1]));
      }
    };
  }
}
