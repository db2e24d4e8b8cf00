package dev.bonafide.comparison.interview;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.QuestionAnswer;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import dev.bonafide.comparison.similarity.NearCopies;
import dev.bonafide.comparison.similarity.TextFragment;
import dev.bonafide.text.TextWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares what the subject says in one recording with what someone else says in another. Counts if
 * three sentences are almost the same. Questions, short phrases, and sentences that a third person
 * also says do not count.
 */
public final class AnswersOfAnother implements Comparison {
  @Override
  public Look look(CaseFile caseFile) {
    List<Reading> recordings = caseFile.readings(ExhibitKind.TRANSCRIPT).toList();
    if (recordings.size() < 2) {
      return new Look.Blind("this needs a recording of someone else");
    }
    List<TextFragment> pieces = recordings.stream().flatMap(one -> pieces(one).stream()).toList();
    List<Citation> copies = NearCopies.in(pieces);
    return copies.isEmpty() ? new Look.Nothing() : new Look.Seen(copies);
  }

  private static List<TextFragment> pieces(Reading reading) {
    Set<String> voices =
        reading.utterances().stream()
            .map(said -> String.valueOf(said.speaker()))
            .collect(Collectors.toSet());
    Map<List<Object>, Voice> known = new HashMap<>();
    List<TextFragment> pieces = new ArrayList<>();
    for (Utterance said : reading.utterances()) {
      String label = String.valueOf(said.speaker());
      Voice voice =
          known.computeIfAbsent(
              List.of(label, said.role()), _ -> new Voice(label, said.role(), voices));
      TextWords words =
          said.wrapped()
              ? TextWords.ofWrapped(reading.words(said))
              : TextWords.of(reading.words(said));
      List<String> all = QuestionAnswer.wordsOf(words);
      words.sentences().stream()
          .filter(sentence -> !sentence.question())
          .filter(sentence -> sentence.to() - sentence.from() >= TextFragment.SHORTEST)
          .forEach(
              sentence ->
                  pieces.add(
                      new TextFragment(
                          voice,
                          all.subList(sentence.from(), sentence.to()),
                          () ->
                              UtteranceCitations.of(
                                  reading, said, words.span(sentence.from(), sentence.to() - 1)))));
    }
    return pieces;
  }

  /**
   * Who speaks.
   *
   * @param beside everyone who speaks in the same recording
   */
  private record Voice(String label, Role role, Set<String> beside) implements TextFragment.Author {
    @Override
    public boolean isAnother(TextFragment.Author other) {
      return other instanceof Voice(String otherLabel, Role otherRole, Set<String> otherBeside)
          && (role == Role.SUBJECT) != (otherRole == Role.SUBJECT)
          && !otherBeside.contains(label)
          && !beside.contains(otherLabel);
    }
  }
}
