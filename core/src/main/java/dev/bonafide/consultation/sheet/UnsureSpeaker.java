package dev.bonafide.consultation.sheet;

import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the lines of a conversation whose speaker is uncertain: no name stands there where others
 * have one, or no one said which of the voices is the subject's.
 */
final class UnsureSpeaker {
  private final boolean open;
  private final Map<Reading, Boolean> named = new HashMap<>();

  UnsureSpeaker(Subject subject) {
    this.open = subject.isOpen();
  }

  boolean says(SheetLines.Uncut line) {
    Reading reading = line.reading();
    boolean nameless = line.utterance().speaker() == null;
    return reading.kind().isTalk()
        && (nameless ? named.computeIfAbsent(reading, UnsureSpeaker::isNamed) : open);
  }

  private static boolean isNamed(Reading reading) {
    return reading.utterances().stream().anyMatch(one -> one.speaker() != null);
  }
}
