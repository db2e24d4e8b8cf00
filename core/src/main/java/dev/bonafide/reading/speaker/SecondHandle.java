package dev.bonafide.reading.speaker;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.phrasebook.TranslatableText;
import java.util.HashMap;
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
  private final Map<String, String> words;
  private final Map<String, OfferedWork> work = new HashMap<>();
  private final Map<String, Set<String>> besides = new HashMap<>();

  private SecondHandle(Reading talk) {
    List<Utterance> said = talk.utterances().stream().filter(one -> one.speaker() != null).toList();
    this.words =
        said.stream()
            .collect(
                Collectors.groupingBy(
                    one -> String.valueOf(one.speaker()),
                    LinkedHashMap::new,
                    Collectors.mapping(talk::words, Collectors.joining("\n"))));
    for (int at = 1; at < said.size(); at++) {
      String before = String.valueOf(said.get(at - 1).speaker());
      String after = String.valueOf(said.get(at).speaker());
      if (!before.equals(after)) {
        besides.computeIfAbsent(before, _ -> new HashSet<>()).add(after);
        besides.computeIfAbsent(after, _ -> new HashSet<>()).add(before);
      }
    }
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
    return besides(subject).stream()
        .filter(besides(other)::contains)
        .anyMatch(reader -> work(reader).turned() < work(other).turned());
  }

  private OfferedWork work(String label) {
    return work.computeIfAbsent(
        label, one -> OfferedWork.atBeginningOf(words.getOrDefault(one, "")));
  }

  private Set<String> besides(String label) {
    return besides.getOrDefault(label, Set.of());
  }
}
