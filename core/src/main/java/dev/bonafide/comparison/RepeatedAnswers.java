package dev.bonafide.comparison;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The same answer to different questions: three answers share a run of words, or two a long one. A
 * question that was asked again, or not understood, is not a different one.
 */
final class RepeatedAnswers implements Comparison {
  private static final int RUN = 5;
  private static final int RUN_TELLING = 3;
  private static final int RUN_ANSWERS = 3;
  private static final int LONG_RUN = 12;
  private static final int LONG_RUN_TELLING = 5;
  private static final int LONG_RUN_ANSWERS = 2;
  private static final int FEWEST_ANSWERS = 3;

  private static final Sayings ASKED_AGAIN =
      Sayings.of(
          """
          repeat|say (that|it) again|come again|pardon|didn't (catch|hear|get) (that|you|it)
          you (cut|broke) (out|off|up)|lost you|you were (gone|breaking|muted)|on mute
          can you hear|once more|one more time|say again
          """);
  private static final Sayings STATUS =
      Sayings.of("yesterday|no blockers|blockers|standup|stand up|status update|daily update");

  @Override
  public String name() {
    return "repeated-answer";
  }

  @Override
  public Look look(CaseFile caseFile) {
    List<Look> looks = Dialogue.of(caseFile).stream().map(RepeatedAnswers::look).toList();
    return Looks.most(looks, "no conversation was handed in");
  }

  private static Look look(Dialogue dialogue) {
    List<Answer> answers = answers(dialogue);
    if (answers.size() < FEWEST_ANSWERS) {
      return new Look.Blind("too few questions were answered to tell");
    }
    List<SharedRuns.At> few =
        new SharedRuns(RUN, RUN_TELLING, answers, saidByOthers(dialogue, RUN)).shared(RUN_ANSWERS);
    if (!few.isEmpty()) {
      return new Look.Seen(quotes(few, RUN));
    }
    List<SharedRuns.At> whole =
        new SharedRuns(LONG_RUN, LONG_RUN_TELLING, answers, saidByOthers(dialogue, LONG_RUN))
            .shared(LONG_RUN_ANSWERS);
    return whole.isEmpty() ? new Look.Nothing() : new Look.Seen(quotes(whole, LONG_RUN));
  }

  private static List<Citation> quotes(List<SharedRuns.At> places, int length) {
    return places.stream().map(at -> at.answer().quote(at.word(), length)).toList();
  }

  private static List<Answer> answers(Dialogue dialogue) {
    List<Answer> answers = new ArrayList<>();
    List<Turn> turns = dialogue.turns();
    for (int at = 1; at < turns.size(); at++) {
      Turn question = turns.get(at - 1);
      if (turns.get(at).bySubject() && asks(question) && !says(turns.get(at), STATUS)) {
        answers.add(Answer.of(question, turns.get(at)));
      }
    }
    return answers;
  }

  /** A turn in a call asks unless it asks again; in a chat it must be a question. */
  private static boolean asks(Turn turn) {
    boolean chat = turn.reading().kind() == ExhibitKind.MESSAGES;
    boolean question =
        turn.utterances().stream()
            .anyMatch(u -> turn.words(u).sentences().stream().anyMatch(s -> s.question()));
    return (question || !chat) && !says(turn, ASKED_AGAIN) && !says(turn, STATUS);
  }

  private static boolean says(Turn turn, Sayings sayings) {
    return turn.utterances().stream().anyMatch(u -> sayings.standIn(turn.words(u)));
  }

  private static Set<List<String>> saidByOthers(Dialogue dialogue, int length) {
    Set<List<String>> runs = new HashSet<>();
    for (Turn turn : dialogue.turns()) {
      if (!turn.bySubject()) {
        turn.utterances().forEach(utterance -> addRuns(turn, utterance, length, runs));
      }
    }
    return runs;
  }

  private static void addRuns(Turn turn, Utterance utterance, int length, Set<List<String>> runs) {
    Words words = turn.words(utterance);
    List<String> all = new ArrayList<>();
    for (int at = 0; at < words.count(); at++) {
      all.add(words.word(at));
    }
    for (int at = 0; at + length <= all.size(); at++) {
      runs.add(all.subList(at, at + length));
    }
  }
}
