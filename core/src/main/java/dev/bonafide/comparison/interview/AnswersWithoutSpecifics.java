package dev.bonafide.comparison.interview;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import dev.bonafide.comparison.dialogue.Dialogue;
import dev.bonafide.comparison.dialogue.DialogueTurn;
import dev.bonafide.comparison.dialogue.Looks;
import dev.bonafide.comparison.dialogue.ParticularQuestions;
import dev.bonafide.comparison.dialogue.QuestionAnswer;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares answers with questions that ask for something specific. Counts if four of five answers
 * in a row give no name, no number, and almost no word that would not fit any job. Short answers
 * and questions that ask for nothing specific do not count. Works only in English.
 */
public final class AnswersWithoutSpecifics implements Comparison {
  private static final int WINDOW = 5;
  private static final int FEWEST = 4;

  @Override
  public Look look(CaseFile caseFile) {
    List<Look> looks =
        Dialogue.of(caseFile).stream()
            .filter(dialogue -> dialogue.reading().kind() == ExhibitKind.TRANSCRIPT)
            .map(AnswersWithoutSpecifics::look)
            .toList();
    return Looks.most(looks, Reason.of("no-recording"));
  }

  private static Look look(Dialogue dialogue) {
    if (!Specifics.isEnglish(dialogue)) {
      return new Look.Blind("the answers are not in English");
    }
    List<QuestionAnswer> answers = answers(dialogue);
    if (answers.size() < FEWEST) {
      return new Look.Blind("too few questions ask for specifics");
    }
    for (int from = 0; from + FEWEST <= answers.size(); from++) {
      List<QuestionAnswer> empty =
          answers.subList(from, Math.min(from + WINDOW, answers.size())).stream()
              .filter(answer -> !Specifics.in(answer))
              .toList();
      if (empty.size() >= FEWEST) {
        return new Look.Seen(
            empty.stream().limit(FEWEST).map(AnswersWithoutSpecifics::cite).toList());
      }
    }
    return new Look.Nothing();
  }

  /** The last turn is left out: what is said after it would make another answer of it. */
  private static List<QuestionAnswer> answers(Dialogue dialogue) {
    List<QuestionAnswer> answers = new ArrayList<>();
    List<DialogueTurn> turns = dialogue.turns();
    for (int at = 1; at + 1 < turns.size(); at++) {
      if (turns.get(at).bySubject() && ParticularQuestions.standIn(turns.get(at - 1))) {
        QuestionAnswer answer = QuestionAnswer.of(turns.get(at - 1), turns.get(at));
        if (answer.words().size() >= Specifics.SHORTEST) {
          answers.add(answer);
        }
      }
    }
    return answers;
  }

  private static Citation cite(QuestionAnswer answer) {
    Utterance first = answer.turn().utterances().getFirst();
    return answer.turn().cite(first);
  }
}
