package dev.bonafide.speech;

import dev.bonafide.casefile.Recording;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Sound as WAV, the format that every server takes: one channel, as models of speech want it. */
final class WaveFile {
  /** Samples of a second. */
  static final int RATE = 16_000;

  /** Bytes of what stands before the samples. */
  static final int HEAD = 44;

  private static final int SAMPLE = 2;

  /** Bytes of a second. */
  static final int SECOND = RATE * SAMPLE;

  private WaveFile() {}

  /**
   * A file.
   *
   * @param samples of 16 bits each, the low byte first
   * @param size bytes of them that count
   */
  static Recording of(byte[] samples, int size) {
    int data = size - size % SAMPLE;
    ByteBuffer wav = ByteBuffer.allocate(HEAD + data).order(ByteOrder.LITTLE_ENDIAN);
    wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEAD - 8 + data);
    wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
    wav.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(SECOND);
    wav.putShort((short) SAMPLE).putShort((short) (8 * SAMPLE));
    wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(data);
    wav.put(samples, 0, data);
    return new Recording(wav.array(), "wav");
  }
}
