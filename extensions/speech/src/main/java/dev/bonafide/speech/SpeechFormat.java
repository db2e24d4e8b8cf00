package dev.bonafide.speech;

import dev.bonafide.resource.NamedConstant;
import java.util.Optional;

/** What a server may be asked to answer in. */
public enum SpeechFormat implements NamedConstant {
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

  static Optional<SpeechFormat> of(String id) {
    return NamedConstant.of(SpeechFormat.class, id);
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
