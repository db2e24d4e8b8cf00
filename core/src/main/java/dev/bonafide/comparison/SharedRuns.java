package dev.bonafide.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs of so many words that stand in several answers. A run counts only with enough words of its
 * own, and not where the other side said it first or the subject only says who they are.
 */
final class SharedRuns {
  private final int length;
  private final int telling;
  private final Map<List<String>, List<At>> runs = new LinkedHashMap<>();

  /** Where a run stands first in an answer. */
  record At(Answer answer, int word) {}

  /**
   * Looks for runs.
   *
   * @param length in words
   * @param telling how many of them must carry something
   */
  SharedRuns(int length, int telling, List<Answer> answers, Set<List<String>> saidByOthers) {
    this.length = length;
    this.telling = telling;
    answers.forEach(answer -> add(answer, saidByOthers));
  }

  /** The places of the first run that stands in so many answers to different questions. */
  List<At> shared(int most) {
    for (Collection<At> places : runs.values()) {
      List<At> different = differentQuestions(places);
      if (different.size() >= most) {
        return different;
      }
    }
    return List.of();
  }

  private void add(Answer answer, Set<List<String>> saidByOthers) {
    Set<List<String>> seen = new HashSet<>();
    for (int at = 0; at + length <= answer.words().size(); at++) {
      List<String> run = answer.words().subList(at, at + length);
      if (!introduces(answer, at) && tells(run) && !saidByOthers.contains(run) && seen.add(run)) {
        runs.computeIfAbsent(run, _ -> new ArrayList<>()).add(new At(answer, at));
      }
    }
  }

  private boolean tells(List<String> run) {
    return run.stream().filter(SmallWords::carry).distinct().count() >= telling;
  }

  private boolean introduces(Answer answer, int at) {
    return answer.places().subList(at, at + length).stream().anyMatch(Answer.Place::introduces);
  }

  /** Few answers share a run, so each is held against those that were taken before it. */
  private static List<At> differentQuestions(Collection<At> places) {
    List<At> different = new ArrayList<>();
    for (At place : places) {
      boolean another =
          different.stream()
              .allMatch(taken -> taken.answer().answersAnotherQuestionThan(place.answer()));
      if (another && different.size() < 4) {
        different.add(place);
      }
    }
    return different;
  }
}
