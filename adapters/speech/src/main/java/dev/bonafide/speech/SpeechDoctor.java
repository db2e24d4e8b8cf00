package dev.bonafide.speech;

import dev.bonafide.casefile.Recording;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Finds out whether a server listens, by a second of silence. */
public final class SpeechDoctor {
  private static final int RATE = 16_000;
  private static final int SAMPLE = 2;
  private static final int HEAD = 44;

  private final SpeechSettings settings;
  private final InstantSource clock;

  public SpeechDoctor(SpeechSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** What is wrong; empty where it listens. */
  public Optional<SpeechProblem> examine() {
    List<SpeechProblem> written = settings.problems();
    if (!written.isEmpty()) {
      return Optional.of(written.getFirst());
    }
    try (SpeechServer server = new SpeechServer(settings, clock)) {
      return switch (server.asked(silence(), settings.deadline())) {
        case SpeechAttempt.Answered _ -> Optional.empty();
        case SpeechAttempt.Failed(SpeechTrouble trouble, var _) ->
            Optional.of(
                new SpeechProblem(
                    server.name() + " does not listen: " + trouble.what(), trouble.mend()));
      };
    }
  }

  /** A second of it, as WAV. */
  static Recording silence() {
    int data = RATE * SAMPLE;
    ByteBuffer wav = ByteBuffer.allocate(HEAD + data).order(ByteOrder.LITTLE_ENDIAN);
    wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEAD - 8 + data);
    wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
    wav.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * SAMPLE);
    wav.putShort((short) SAMPLE).putShort((short) (8 * SAMPLE));
    wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(data);
    return new Recording(wav.array(), "wav");
  }
}
