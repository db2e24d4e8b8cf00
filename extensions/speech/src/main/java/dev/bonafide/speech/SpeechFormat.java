package dev.bonafide.speech;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a server may be asked to answer in. */
public enum SpeechFormat {
  /** The words alone. */
  JSON,
  /** The words with times, and how sure the server is of them. */
  VERBOSE_JSON,
  /** The words with times and voices. */
  DIARIZED_JSON,
  /** Subtitles, with times. */
  SRT,
  /** Subtitles, with times. */
  VTT;

  /** As a request names it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SpeechFormat> of(String id) {
    return Stream.of(values()).filter(format -> format.id().equals(id)).findFirst();
  }

  /** The one with most in it that a model is known to answer in. */
  static SpeechFormat usual(String model) {
    if (model.contains("diarize")) {
      return DIARIZED_JSON;
    }
    return model.startsWith("gpt-") ? JSON : VERBOSE_JSON;
  }

  boolean isSubtitles() {
    return this == SRT || this == VTT;
  }
}
