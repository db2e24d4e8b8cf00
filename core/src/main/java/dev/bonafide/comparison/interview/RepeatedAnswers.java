package dev.bonafide.comparison.interview;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import dev.bonafide.comparison.dialogue.Dialogue;
import dev.bonafide.comparison.dialogue.DialogueTurn;
import dev.bonafide.comparison.dialogue.Looks;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.dialogue.QuestionTurn;
import dev.bonafide.comparison.similarity.SharedRuns;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.TextWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares the answers to different questions. Counts if three answers share a series of words, or
 * if two share a long one. A question that was repeated, or that was not understood, is not a
 * different question.
 */
public final class RepeatedAnswers implements Comparison {
  private static final PropertyFile SAYINGS = PropertyFile.beside(RepeatedAnswers.class, "sayings");

  private static final int RUN = 5;
  private static final int RUN_TELLING = 3;
  private static final int RUN_ANSWERS = 3;
  private static final int LONG_RUN = 12;
  private static final int LONG_RUN_TELLING = 5;
  private static final int LONG_RUN_ANSWERS = 2;
  private static final int FEWEST_ANSWERS = 3;

  private static final PhraseSet ASKED_AGAIN =
      PhraseSet.of(SAYINGS.lines("repeated-answers-asked-again"));
  private static final PhraseSet STATUS =
      PhraseSet.of("yesterday|no blockers|blockers|standup|stand up|status update|daily update");

  @Override
  public String name() {
    return "repeated-answer";
  }

  @Override
  public Look look(CaseFile caseFile) {
    List<Look> looks = Dialogue.of(caseFile).stream().map(RepeatedAnswers::look).toList();
    return Looks.most(looks, Reason.of("no-conversation"));
  }

  private static Look look(Dialogue dialogue) {
    List<QuestionTurn> answers = answers(dialogue);
    if (answers.size() < FEWEST_ANSWERS) {
      return new Look.Blind(Reason.of("few-questions"));
    }
    List<DialogueTurn> byOthers =
        dialogue.turns().stream().filter(turn -> !turn.bySubject()).toList();
    return Stream.of(
            new SharedRuns(RUN, RUN_TELLING, RUN_ANSWERS, answers),
            new SharedRuns(LONG_RUN, LONG_RUN_TELLING, LONG_RUN_ANSWERS, answers))
        .map(runs -> runs.shared(byOthers))
        .filter(quotes -> !quotes.isEmpty())
        .findFirst()
        .<Look>map(Look.Seen::new)
        .orElseGet(Look.Nothing::new);
  }

  private static List<QuestionTurn> answers(Dialogue dialogue) {
    List<QuestionTurn> answers = new ArrayList<>();
    List<DialogueTurn> turns = dialogue.turns();
    for (int at = 1; at < turns.size(); at++) {
      DialogueTurn question = turns.get(at - 1);
      if (turns.get(at).bySubject() && asks(question) && !reports(turns.get(at))) {
        answers.add(new QuestionTurn(question, turns.get(at)));
      }
    }
    return answers;
  }

  /** A turn in a call asks unless it asks again; in a chat it must be a question. */
  private static boolean asks(DialogueTurn turn) {
    boolean asks = turn.reading().kind() != ExhibitKind.MESSAGES;
    for (Utterance utterance : turn.utterances()) {
      TextWords words = turn.words(utterance);
      asks |= words.sentences().stream().anyMatch(Sentence::question);
      if (ASKED_AGAIN.standIn(words) || STATUS.standIn(words)) {
        return false;
      }
    }
    return asks;
  }

  private static boolean reports(DialogueTurn turn) {
    return turn.utterances().stream().anyMatch(u -> STATUS.standIn(turn.words(u)));
  }
}
