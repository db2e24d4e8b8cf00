package dev.bonafide.testkit.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pictures that go on and on. */
final class EndlessPictures {
  private static final byte[] FRAME = {0x2C, 0, 0, 0, 0, 64, 0, 64, 0, 0, 2, 2, 0x4C, 0x01, 0};
  private static final byte[] COMMENT = {0x21, (byte) 0xFE, 5, 'a', 'b', 'c', 'd', 'e', 0};

  private EndlessPictures() {}

  static List<HostilePicture> all() {
    return List.of(
        new HostilePicture("a GIF of a million frames", () -> gif(FRAME, 1_000_000)),
        new HostilePicture(
            "a GIF of a million remarks and no frame", () -> gif(COMMENT, 1_000_000)),
        new HostilePicture("a GIF that never ends", () -> gif(new byte[] {0x2C}, 1_000_000)),
        new HostilePicture("a GIF of nothing", () -> gif(new byte[0], 0)),
        new HostilePicture("a PNG of 200,000 empty pieces", EndlessPictures::pieces),
        new HostilePicture("a PNG of 200,000 remarks", EndlessPictures::remarks),
        new HostilePicture("a JPEG of restarts alone", () -> marks(0xD0)),
        new HostilePicture("a JPEG of filling alone", () -> marks(0xFF)),
        new HostilePicture("a WebP of 200,000 unknown parts", EndlessPictures::parts));
  }

  private static byte[] gif(byte[] piece, int times) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
    file.writeBytes(new byte[] {64, 0, 64, 0, (byte) 0x80, 0, 0, 0, 0, 0, 127, 127, 127});
    for (int i = 0; i < times; i++) {
      file.writeBytes(piece);
    }
    return file.toByteArray();
  }

  private static byte[] pieces() {
    PngChunks file = new PngChunks().head(640, 640, 8, 0, false);
    for (int i = 0; i < 200_000; i++) {
      file.chunk("IDAT", new byte[0]);
    }
    return file.zeros(641 * 640).end();
  }

  private static byte[] remarks() {
    PngChunks file = new PngChunks().head(640, 640, 8, 0, false);
    for (int i = 0; i < 200_000; i++) {
      file.chunk("tEXt", new byte[] {'a', 0, 'b'});
    }
    return file.zeros(641 * 640).end();
  }

  private static byte[] marks(int mark) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
    for (int i = 0; i < 5_000_000; i++) {
      file.write(0xFF);
      file.write(mark);
    }
    return file.toByteArray();
  }

  private static byte[] parts() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes("RIFF\u007F\u007F\u007F\u0000WEBP".getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < 200_000; i++) {
      file.writeBytes("abcd\u0000\u0000\u0000\u0000".getBytes(StandardCharsets.US_ASCII));
    }
    return file.toByteArray();
  }
}
