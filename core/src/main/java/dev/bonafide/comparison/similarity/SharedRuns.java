package dev.bonafide.comparison.similarity;

import dev.bonafide.casefile.Citation;
import dev.bonafide.comparison.dialogue.DialogueTurn;
import dev.bonafide.comparison.dialogue.QuestionAnswer;
import dev.bonafide.comparison.dialogue.QuestionTurn;
import dev.bonafide.comparison.dialogue.SmallWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/**
 * Runs of so many words that stand in several answers. A run counts only with enough words of its
 * own, and not where the other side said it or the subject only says who they are. The answers are
 * cut into words twice, so that of a long conversation only runs are kept that may be shared.
 */
public final class SharedRuns {
  /**
   * Characters of an utterance, about forty words: in longer ones, names and terms come back. Only
   * the utterance that holds a run counts, so that words said later hide nothing.
   */
  private static final int SHORT = 240;

  private final int length;
  private final int telling;
  private final int most;
  private final List<QuestionTurn> answers;
  private final Map<List<String>, List<At>> runs = new LinkedHashMap<>();

  /** Where a run stands first in an answer to a question in these words. */
  private record At(QuestionTurn asked, Set<String> question, int word) {}

  /**
   * Looks for runs.
   *
   * @param length in words
   * @param telling how many of them must carry something
   * @param most how many answers must share one, at most {@value CountingFilter#MOST}
   */
  public SharedRuns(int length, int telling, int most, List<QuestionTurn> answers) {
    this.length = length;
    this.telling = telling;
    this.most = most;
    this.answers = answers;
  }

  /** Quotes the first run that stands in so many answers to different questions; empty if none. */
  public List<Citation> shared(List<DialogueTurn> byOthers) {
    gather(seen());
    if (!runs.isEmpty()) {
      byOthers.forEach(this::forget);
    }
    return runs.values().stream()
        .filter(places -> places.size() >= most)
        .findFirst()
        .orElse(List.of())
        .stream()
        .map(at -> at.asked.answer().quote(at.word, length))
        .toList();
  }

  private CountingFilter seen() {
    long units = answers.stream().mapToLong(asked -> asked.reply().length()).sum();
    CountingFilter seen = new CountingFilter(units / 4);
    for (QuestionTurn asked : answers) {
      each(asked.answer(), (run, _) -> seen.add(run));
    }
    return seen;
  }

  private void gather(CountingFilter seen) {
    for (QuestionTurn asked : answers) {
      QuestionAnswer answer = asked.answer();
      each(
          answer,
          (run, word) -> {
            if (seen.of(run) >= most) {
              List<At> places = runs.computeIfAbsent(List.copyOf(run), _ -> new ArrayList<>(most));
              addIfAnother(new At(asked, answer.question(), word), places);
            }
          });
    }
  }

  /** Every run of an answer that may count, once. */
  private void each(QuestionAnswer answer, ObjIntConsumer<List<String>> to) {
    Set<List<String>> seen = new HashSet<>();
    for (int at = 0; at + length <= answer.words().size(); at++) {
      List<String> run = answer.words().subList(at, at + length);
      if (!introduces(answer, at) && tells(run) && isShort(answer, at) && seen.add(run)) {
        to.accept(run, at);
      }
    }
  }

  private boolean tells(List<String> run) {
    return run.stream().filter(SmallWords::carry).distinct().count() >= telling;
  }

  private static boolean isShort(QuestionAnswer answer, int at) {
    return answer.places().get(at).utterance().span().length() <= SHORT;
  }

  private boolean introduces(QuestionAnswer answer, int at) {
    return answer.places().subList(at, at + length).stream()
        .anyMatch(QuestionAnswer.Place::introduces);
  }

  /** An answer is held against those that were taken before it; four are enough to show. */
  private static void addIfAnother(At place, List<At> taken) {
    if (taken.size() < 4
        && taken.stream().allMatch(one -> QuestionAnswer.differ(one.question, place.question))) {
      taken.add(place);
    }
  }

  private void forget(DialogueTurn turn) {
    turn.utterances().stream()
        .map(utterance -> QuestionAnswer.wordsOf(turn.words(utterance)))
        .forEach(
            words -> {
              for (int at = 0; at + length <= words.size(); at++) {
                runs.remove(words.subList(at, at + length));
              }
            });
  }
}
