package dev.bonafide.reading.speaker;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.phrasebook.TranslatableText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two speakers in a chat who may be one: between the same person's words both the subject speaks
 * and someone whose words are not judged, and who offers or asks for something.
 */
public final class SecondHandle {
  private final List<String> turns;
  private final Map<String, String> words;

  private SecondHandle(Reading talk) {
    List<Utterance> said = talk.utterances().stream().filter(one -> one.speaker() != null).toList();
    this.turns = said.stream().map(one -> String.valueOf(one.speaker())).toList();
    this.words =
        said.stream()
            .collect(
                Collectors.groupingBy(
                    one -> String.valueOf(one.speaker()),
                    LinkedHashMap::new,
                    Collectors.mapping(talk::words, Collectors.joining("\n"))));
  }

  /** Asks whether they are one; empty where no two may be, and where someone hires. */
  public static Optional<TranslatableText> asked(CaseFile caseFile) {
    return caseFile.subject().kind() == SubjectKind.CANDIDATE || caseFile.subject().isOpen()
        ? Optional.empty()
        : caseFile.readings().stream().flatMap(SecondHandle::asked).findFirst();
  }

  private static Stream<TranslatableText> asked(Reading talk) {
    SecondHandle handles = new SecondHandle(talk);
    Set<String> subjects =
        talk.utterances().stream()
            .filter(one -> one.role() == Role.SUBJECT)
            .flatMap(one -> Stream.ofNullable(one.speaker()))
            .collect(Collectors.toSet());
    return handles.words.keySet().stream()
        .filter(other -> !subjects.contains(other) && handles.work(other).isOfWork())
        .flatMap(
            other ->
                subjects.stream()
                    .filter(subject -> handles.haveOneReader(subject, other))
                    .map(subject -> TranslatableText.of("whose.also", other, subject)));
  }

  /** Whether both speak right before or after a third, who addresses them less than they do. */
  private boolean haveOneReader(String subject, String other) {
    Set<String> besides = besides(subject);
    besides.retainAll(besides(other));
    return besides.stream().anyMatch(reader -> work(reader).turned() < work(other).turned());
  }

  private OfferedWork work(String label) {
    return OfferedWork.atBeginningOf(words.getOrDefault(label, ""));
  }

  private Set<String> besides(String label) {
    Set<String> besides = new HashSet<>();
    for (int at = 1; at < turns.size(); at++) {
      String before = turns.get(at - 1);
      String after = turns.get(at);
      if (before.equals(label) != after.equals(label)) {
        besides.add(before.equals(label) ? after : before);
      }
    }
    return besides;
  }
}
