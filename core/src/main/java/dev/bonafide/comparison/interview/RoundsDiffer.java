package dev.bonafide.comparison.interview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import dev.bonafide.comparison.dialogue.Dialogue;
import dev.bonafide.comparison.dialogue.DialogueTurn;
import dev.bonafide.comparison.dialogue.SpokenSentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares what the subject says in one conversation with what they say in another, such as a
 * second interview. Counts if they name years two or more apart for joining or leaving the same
 * employer or for the same degree, if one total of their years of experience is at least twice the
 * other, or if they have lived for years in two places with different clocks. A new job, a move
 * between the conversations, a rounded number, several managers, and a name that was misheard do
 * not count, and neither does a statement that says it is vague.
 */
public final class RoundsDiffer implements Comparison {
  /** More than anyone says of one thing; each is held against all others about it. */
  private static final int MOST = 200;

  @Override
  public Look look(CaseFile caseFile) {
    List<Dialogue> dialogues = Dialogue.of(caseFile);
    if (dialogues.size() < 2) {
      return new Look.Blind(Reason.of("two-talks"));
    }
    return dialogues.stream()
        .flatMap(RoundsDiffer::told)
        .collect(groupingBy(one -> one.fact().about(), LinkedHashMap::new, toList()))
        .values()
        .stream()
        .flatMap(RoundsDiffer::excluding)
        .<Look>map(Look.Seen::opposing)
        .findFirst()
        .orElseGet(Look.Nothing::new);
  }

  private static Stream<Telling> told(Dialogue dialogue) {
    return dialogue.turns().stream()
        .filter(DialogueTurn::bySubject)
        .flatMap(SpokenSentence::of)
        .flatMap(Telling::of);
  }

  /** Two that exclude each other. */
  private static Stream<List<Citation>> excluding(List<Telling> all) {
    List<Telling> some = all.subList(0, Math.min(MOST, all.size()));
    return some.stream()
        .flatMap(
            one ->
                some.stream()
                    .filter(one::excludes)
                    .map(other -> List.of(one.said().cited(), other.said().cited())));
  }
}
