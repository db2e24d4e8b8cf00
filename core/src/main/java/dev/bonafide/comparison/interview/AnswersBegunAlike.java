package dev.bonafide.comparison.interview;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.Looks;
import dev.bonafide.comparison.dialogue.QuestionAnswer;
import dev.bonafide.comparison.dialogue.ResponseDelay;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import dev.bonafide.text.TextWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares how answers begin. Counts if five answers in a row come after about the same long wait,
 * and three of them begin with the same three words, apart from articles. Neither is enough alone:
 * many people have a favorite opening, and some think slowly. A connection that is slow for both
 * sides does not count. Neither does an interpreter.
 */
public final class AnswersBegunAlike implements Comparison {
  private static final int IN_A_ROW = 5;
  private static final int ALIKE = 3;
  private static final int OPENING = 3;

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** In seconds. */
  private static final double SHORTEST = 5;

  /** How far a wait may be from the middle one, as a share of it. */
  private static final double APART = 0.2;

  /** The other side answers in this share of the time at most. */
  private static final double OTHERS = 0.25;

  @Override
  public Look look(CaseFile caseFile) {
    return Looks.inRecordings(caseFile, AnswersBegunAlike::look);
  }

  private static Look look(Reading reading) {
    List<ResponseDelay> theirs = ResponseDelay.before(reading, Role.SUBJECT);
    if (theirs.size() < IN_A_ROW) {
      return new Look.Blind("the recording does not show when enough of the questions end");
    }
    double others = ResponseDelay.middle(ResponseDelay.before(reading, Role.OTHER)).orElse(0);
    for (int from = 0; from + IN_A_ROW <= theirs.size(); from++) {
      List<ResponseDelay> row = theirs.subList(from, from + IN_A_ROW);
      double middle = ResponseDelay.middle(row).orElse(0);
      if (middle < SHORTEST || others > OTHERS * middle || !ResponseDelay.areEven(row, APART)) {
        continue;
      }
      List<ResponseDelay> alike = begunAlike(reading, row);
      if (alike.size() >= ALIKE && !ResponseDelay.areSlowByNature(reading)) {
        return new Look.Seen(
            alike.stream()
                .limit(ALIKE)
                .map(wait -> UtteranceCitations.of(reading, wait.answer()))
                .toList());
      }
    }
    return new Look.Nothing();
  }

  /** The largest number of answers that begin in the same words. */
  private static List<ResponseDelay> begunAlike(Reading reading, List<ResponseDelay> row) {
    Map<List<String>, List<ResponseDelay>> byOpening = new HashMap<>();
    List<ResponseDelay> most = List.of();
    for (ResponseDelay wait : row) {
      List<String> words =
          QuestionAnswer.wordsOf(TextWords.of(reading.words(wait.answer()))).stream()
              .filter(word -> !ARTICLES.contains(word))
              .limit(OPENING)
              .toList();
      if (words.size() >= OPENING) {
        List<ResponseDelay> same = byOpening.computeIfAbsent(words, _ -> new ArrayList<>());
        same.add(wait);
        most = same.size() > most.size() ? same : most;
      }
    }
    return most;
  }
}
