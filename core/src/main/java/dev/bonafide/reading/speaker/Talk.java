package dev.bonafide.reading.speaker;

import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
   * @param isTimed whether it stands when they were said, wherever it does of others in a chat
   */
  record Voice(String label, String words, boolean isTimed) {}

  /**
   * Of a case's conversations.
   *
   * @param ofPlatform whether messages count that a platform tells the writer of
   */
  static Talk in(List<Reading> readings, boolean ofPlatform) {
    List<Reading> talks =
        readings.stream()
            .filter(reading -> reading.kind().isTalk())
            .filter(reading -> ofPlatform != reading.exhibit().turns().isEmpty())
            .toList();
    List<Voice> voices = new ArrayList<>();
    Set<String> labels = new LinkedHashSet<>();
    Set<String> subjects = new LinkedHashSet<>();
    boolean whole = true;
    for (Reading reading : talks) {
      Set<String> here = new LinkedHashSet<>();
      Set<String> told = new LinkedHashSet<>();
      boolean untimed =
          reading.format().equals("mail")
              || reading.utterances().stream().allMatch(said -> said.at() == null);
      for (Utterance said : reading.utterances()) {
        String label = said.speaker();
        if (label != null && said.role() != Role.STAFF && said.role() != Role.REVIEWER) {
          voices.add(new Voice(label, reading.words(said), untimed || said.at() != null));
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

  /** The same, in which no one is the subject. */
  Talk untold() {
    return new Talk(voices, labels, Set.of(), false);
  }

  /** How far someone speaks to the reader rather than of themselves. */
  double turned(String label) {
    Stream<Voice> said = voices.stream().filter(voice -> voice.label().equals(label));
    return OfferedWork.atBeginningOf(said.map(Voice::words).collect(Collectors.joining("\n")))
        .turned();
  }

  /** Those who speak at a time, which no one does whose message was passed on within another's. */
  List<String> timed() {
    return voices.stream().filter(Voice::isTimed).map(Voice::label).distinct().toList();
  }

  /** Everyone else who speaks. */
  List<String> besides(String label) {
    return labels.stream().filter(other -> !other.equals(label)).toList();
  }
}
