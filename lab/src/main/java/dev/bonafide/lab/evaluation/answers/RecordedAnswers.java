package dev.bonafide.lab.evaluation.answers;

import dev.bonafide.consultation.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Recorded answers to many cases.
 *
 * @param all sorted by case and reading
 */
public record RecordedAnswers(List<RecordedAnswer> all) {
  private static final Comparator<RecordedAnswer> ORDER =
      Comparator.comparing(RecordedAnswer::id).thenComparing(RecordedAnswer::turn);

  public RecordedAnswers {
    all = all.stream().sorted(ORDER).toList();
  }

  /** These and others, which replace those of the same reading of the same case. */
  public RecordedAnswers with(List<RecordedAnswer> newer) {
    List<RecordedAnswer> kept = new ArrayList<>(all);
    kept.removeIf(old -> newer.stream().anyMatch(one -> one.replaces(old)));
    kept.addAll(newer);
    return new RecordedAnswers(kept);
  }

  /** A model that says what was recorded of the first reading, and of no other. */
  public Model first() {
    return new RecordedModel(byRequest(List.of(AnswerTurn.FIRST)));
  }

  /** A model that says what was recorded. */
  public Model both() {
    return new RecordedModel(byRequest(List.of(AnswerTurn.FIRST, AnswerTurn.SECOND)));
  }

  private Map<String, String> byRequest(List<AnswerTurn> turns) {
    Map<String, String> byRequest = new LinkedHashMap<>();
    all.stream()
        .filter(one -> turns.contains(one.turn()))
        .forEach(one -> byRequest.put(one.request(), one.json()));
    return byRequest;
  }

  /** Whether anything was recorded of a reading of a case, whatever it was asked. */
  public boolean has(String id, AnswerTurn turn) {
    return all.stream().anyMatch(one -> one.isOf(id, turn));
  }

  /** Whether exactly this was asked and answered. */
  public boolean answer(String request) {
    return all.stream().anyMatch(one -> one.request().equals(request));
  }
}
