package dev.bonafide.speech;

import dev.bonafide.listening.SpokenPassage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import okhttp3.Response;

/** How one request ended. */
sealed interface SpeechAttempt {

  /** With a transcript. */
  record Answered(List<SpokenPassage> passages) implements SpeechAttempt {
    public Answered {
      passages = List.copyOf(passages);
    }
  }

  /**
   * Without one.
   *
   * @param after how long the server wants to be left alone
   */
  record Failed(SpeechTrouble trouble, Duration after) implements SpeechAttempt {}

  /** A day of speech with all that a server says of it has less. */
  int MOST_BYTES = 8 << 20;

  /** Of a refusal: what is told from it stands at its beginning. */
  int MOST_REFUSAL = 2_000;

  /**
   * What a response means.
   *
   * @param asked what was asked for
   * @param usual pause where the server says none
   * @throws IOException if it is cut or late
   */
  static SpeechAttempt of(Response response, SpeechFormat asked, Instant now, Duration usual)
      throws IOException {
    if (response.code() != 200) {
      byte[] said = response.body().byteStream().readNBytes(MOST_REFUSAL);
      return new Failed(
          SpeechTrouble.of(response.code(), new String(said, StandardCharsets.UTF_8)),
          SpeechPause.of(response.header("Retry-After"), now, usual));
    }
    if (!isText(Objects.requireNonNullElse(response.header("Content-Type"), ""))) {
      return new Failed(SpeechTrouble.ANSWER, usual);
    }
    byte[] said = response.body().byteStream().readNBytes(MOST_BYTES + 1);
    if (said.length > MOST_BYTES) {
      return new Failed(SpeechTrouble.ANSWER, usual);
    }
    try {
      return new Answered(passages(new String(said, StandardCharsets.UTF_8).strip(), asked));
    } catch (BrokenTranscript e) {
      return new Failed(e.trouble(), usual);
    }
  }

  private static List<SpokenPassage> passages(String said, SpeechFormat asked)
      throws BrokenTranscript {
    return asked.isSubtitles() && !said.startsWith("{")
        ? TranscriptCues.read(said)
        : TranscriptJson.read(said);
  }

  /** A page, a picture or a sound is no transcript, whatever its status. */
  private static boolean isText(String type) {
    String plain = type.toLowerCase(Locale.ROOT);
    return plain.startsWith("application/json")
        || plain.startsWith("application/x-subrip")
        || (plain.startsWith("text/") && !plain.startsWith("text/html"));
  }
}
