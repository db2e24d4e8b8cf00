package dev.bonafide.reading.speaker;

import dev.bonafide.casefile.Utterance;

/**
 * What one speaker says at one time.
 *
 * @param label of the speaker
 * @param words of theirs
 */
record Voice(String label, String words) {

  static Voice of(Utterance said, String words) {
    String label = said.speaker();
    return new Voice(label == null ? "" : label, words);
  }
}
