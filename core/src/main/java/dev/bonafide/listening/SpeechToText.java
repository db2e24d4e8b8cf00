package dev.bonafide.listening;

import dev.bonafide.casefile.Recording;
import java.time.Duration;

/**
 * Writes down what is said in a recording. Whatever goes wrong is an answer, and never the case's
 * failure.
 */
public interface SpeechToText {

  /** As the audit names it, such as {@code speech/whisper-1}. */
  String name();

  /** How many bytes a recording may have at most. */
  int largest();

  /**
   * Listens once.
   *
   * @param within after which no one waits any more, all tries together
   * @return what is said, or why no one knows; never throws for what a server does
   */
  SpeechAnswer listen(Recording recording, Duration within);
}
