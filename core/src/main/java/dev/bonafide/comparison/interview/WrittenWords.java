package dev.bonafide.comparison.interview;

import dev.bonafide.comparison.dialogue.Dialogue;
import dev.bonafide.comparison.dialogue.DialogueTurn;
import dev.bonafide.comparison.dialogue.QuestionAnswer;
import dev.bonafide.comparison.dialogue.SmallWords;
import dev.bonafide.comparison.resume.ResumeLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every run of a dozen words of a résumé, over the ends of its lines, with the line it begins in.
 */
final class WrittenWords {
  private static final int RUN = 12;

  /** So many different words of a run must carry something. */
  private static final int TELLING = 6;

  private static final int MOST = 20_000;

  private final Map<List<String>, ResumeLine> runs;

  private WrittenWords(Map<List<String>, ResumeLine> runs) {
    this.runs = runs;
  }

  WrittenWords(List<ResumeLine> resume) {
    this(new HashMap<>());
    List<String> words = new ArrayList<>();
    List<ResumeLine> lines = new ArrayList<>();
    for (ResumeLine line : resume) {
      for (int at = 0; at < line.words().count() && words.size() < MOST; at++) {
        words.add(line.words().word(at));
        lines.add(line);
      }
    }
    for (int at = 0; at + RUN <= words.size(); at++) {
      List<String> run = words.subList(at, at + RUN);
      if (run.stream().filter(SmallWords::carry).distinct().count() >= TELLING) {
        runs.putIfAbsent(run, lines.get(at));
      }
    }
  }

  /** The same but for what the other side of a call says itself. */
  WrittenWords without(Dialogue call) {
    Map<List<String>, ResumeLine> left = new HashMap<>(runs);
    for (DialogueTurn turn : call.turns()) {
      if (!turn.bySubject()) {
        turn.utterances().stream()
            .map(said -> QuestionAnswer.wordsOf(turn.words(said)))
            .forEach(
                words -> {
                  for (int at = 0; at + RUN <= words.size(); at++) {
                    left.remove(words.subList(at, at + RUN));
                  }
                });
      }
    }
    return new WrittenWords(left);
  }

  /** The first run of an answer that is written so. */
  Optional<ReadOut> readOut(QuestionAnswer answer) {
    for (int at = 0; at + RUN <= answer.words().size(); at++) {
      ResumeLine line = runs.get(answer.words().subList(at, at + RUN));
      if (line != null) {
        return Optional.of(new ReadOut(line, answer.quote(at, RUN)));
      }
    }
    return Optional.empty();
  }
}
