package dev.bonafide.reading.speaker;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chats in which those who speak with a candidate elsewhere speak about the candidate: all of their
 * voices were heard beside the subject's in another exhibit, so none can be the subject under
 * another name. What they say there is said as staff.
 */
public final class StaffDiscussion {
  private static final int FEWEST_VOICES = 2;

  private StaffDiscussion() {}

  /** The same readings, those chats with their voices as staff. */
  public static List<Reading> told(List<Reading> readings) {
    Set<String> besides =
        readings.stream()
            .filter(StaffDiscussion::isDialogue)
            .flatMap(StaffDiscussion::others)
            .collect(Collectors.toCollection(HashSet::new));
    return readings.stream()
        .map(reading -> isAmong(reading, besides) ? asStaff(reading) : reading)
        .toList();
  }

  private static boolean isDialogue(Reading reading) {
    return reading.kind().isTalk()
        && reading.utterances().stream()
            .anyMatch(said -> said.role() == Role.SUBJECT && said.speaker() != null);
  }

  private static Stream<String> others(Reading reading) {
    return reading.utterances().stream()
        .filter(said -> said.role() == Role.OTHER)
        .map(Utterance::speaker)
        .flatMap(Stream::ofNullable);
  }

  private static boolean isAmong(Reading reading, Set<String> besides) {
    if (reading.kind() != ExhibitKind.MESSAGES) {
      return false;
    }
    Set<String> voices = new HashSet<>();
    for (Utterance said : reading.utterances()) {
      String speaker = said.speaker();
      if (isLead(said)) {
        continue;
      }
      if (said.role() != Role.OTHER || speaker == null || !besides.contains(speaker)) {
        return false;
      }
      voices.add(speaker);
    }
    return voices.size() >= FEWEST_VOICES;
  }

  private static Reading asStaff(Reading reading) {
    List<Utterance> said =
        reading.utterances().stream().map(one -> isLead(one) ? one : one.as(Role.STAFF)).toList();
    String limit =
        ("In \"%s\" the subject does not speak, but people who talk with the subject"
                + " elsewhere do. What they say there is read as said about the subject.")
            .formatted(reading.name());
    return reading.limited(said, limit);
  }

  /** Words above a chat, which name no writer and change no one's side. */
  private static boolean isLead(Utterance said) {
    return said.role() == Role.SUBJECT && said.speaker() == null;
  }
}
