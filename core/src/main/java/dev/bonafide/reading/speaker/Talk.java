package dev.bonafide.reading.speaker;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All that is said by speakers with a label in the conversations of a case, in its order.
 *
 * @param labels of the speakers, each once, who speaks first first
 * @param subjects those of them whose words are the subject's, but for one who is so only since no
 *     one else speaks in that exhibit
 * @param isWhole whether the subject speaks in each of these
 */
record Talk(List<Voice> voices, Set<String> labels, Set<String> subjects, boolean isWhole) {

  /**
   * Words of one speaker at one time.
   *
   * @param label of the speaker
   */
  record Voice(String label, String words) {}

  /**
   * Of a case's conversations.
   *
   * @param ofPlatform whether messages count that a platform tells the writer of
   */
  static Talk in(List<Reading> readings, boolean ofPlatform) {
    List<Reading> talks =
        readings.stream()
            .filter(Talk::isTalk)
            .filter(reading -> ofPlatform != reading.exhibit().turns().isEmpty())
            .toList();
    List<Voice> voices = new ArrayList<>();
    Set<String> labels = new LinkedHashSet<>();
    Set<String> subjects = new LinkedHashSet<>();
    boolean whole = true;
    for (Reading reading : talks) {
      Set<String> here = new LinkedHashSet<>();
      Set<String> told = new LinkedHashSet<>();
      for (Utterance said : reading.utterances()) {
        String label = said.speaker();
        if (label != null && said.role() != Role.STAFF && said.role() != Role.REVIEWER) {
          voices.add(new Voice(label, reading.words(said)));
          here.add(label);
          if (said.role() == Role.SUBJECT) {
            told.add(label);
          }
        }
      }
      labels.addAll(here);
      if (here.size() > 1 || talks.size() == 1) {
        subjects.addAll(told);
      }
      whole &= here.isEmpty() || !told.isEmpty();
    }
    return new Talk(voices, labels, subjects, whole);
  }

  static boolean isTalk(Reading reading) {
    return reading.kind() == ExhibitKind.MESSAGES || reading.kind() == ExhibitKind.TRANSCRIPT;
  }

  /** The same, in which no one is the subject. */
  Talk untold() {
    return new Talk(voices, labels, Set.of(), false);
  }

  /** Everyone else who speaks. */
  List<String> besides(String label) {
    return labels.stream().filter(other -> !other.equals(label)).toList();
  }
}
