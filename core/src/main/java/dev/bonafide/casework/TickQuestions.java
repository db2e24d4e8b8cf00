package dev.bonafide.casework;

import dev.bonafide.casefile.Entry;
import dev.bonafide.verdict.AskedQuestion;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.BestQuestions;
import dev.bonafide.verdict.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Ticks off questions that a person asked; the verdict stays. All that are named are ticked off, or
 * none where one of them is not there.
 *
 * @param numbers as the questions are listed, from 1
 * @param words of one more question, as a report has them; empty for none
 */
public record TickQuestions(List<Integer> numbers, String words)
    implements CaseAction<TickQuestions.Told> {
  public TickQuestions {
    numbers = List.copyOf(numbers);
  }

  /** Answer to the person. */
  public sealed interface Told {
    /** Questions that count as asked. */
    public record Ticked(List<Tick> ticks) implements Told {
      public Ticked {
        ticks = List.copyOf(ticks);
      }
    }

    /** The case has no questions. */
    public record NothingToAsk() implements Told {}

    /** No question was named. */
    public record NoneNamed() implements Told {}

    /**
     * The case has no question of that number.
     *
     * @param most the highest that there is
     */
    public record NoNumber(int number, int most) implements Told {}

    /** The case has no question of those words. */
    public record NoWords() implements Told {}
  }

  /**
   * A question that was ticked off.
   *
   * @param isNew whether it was not asked before
   */
  public record Tick(int number, Question question, AskedQuestion asked, boolean isNew) {
    private static Tick of(int number, Question question, CaseWork work) {
      AskedQuestion before = question.asked();
      return before == null
          ? new Tick(number, question, AskedQuestion.of(question, work.by(), work.at()), true)
          : new Tick(number, question, before, false);
    }

    private Entry.Ticked line() {
      return new Entry.Ticked(asked.at(), asked.by(), asked.because(), asked.general());
    }
  }

  @Override
  public ActionSpec spec() {
    return ActionSpec.QUESTIONS;
  }

  @Override
  public ActionResult<Told> on(CaseWork work) {
    Assessment assessment = work.judged().examination().assessment();
    List<Question> questions = BestQuestions.of(assessment.ticking(work.state().asked()));
    if (!words.isEmpty()) {
      OptionalInt place =
          IntStream.range(0, questions.size())
              .filter(one -> isMeant(questions.get(one)))
              .findFirst();
      return place.isEmpty()
          ? ActionResult.told(new Told.NoWords())
          : ticked(List.of(place.getAsInt() + 1), questions, work);
    }
    if (questions.isEmpty()) {
      return ActionResult.told(new Told.NothingToAsk());
    }
    if (numbers.isEmpty()) {
      return ActionResult.told(new Told.NoneNamed());
    }
    for (int number : numbers) {
      if (number < 1 || number > questions.size()) {
        return ActionResult.told(new Told.NoNumber(number, questions.size()));
      }
    }
    return ticked(numbers.stream().distinct().toList(), questions, work);
  }

  private boolean isMeant(Question question) {
    return question.ask().strip().equals(words) || question.general().strip().equals(words);
  }

  private static ActionResult<Told> ticked(
      List<Integer> named, List<Question> questions, CaseWork work) {
    List<Tick> ticks = new ArrayList<>();
    named.forEach(number -> ticks.add(Tick.of(number, questions.get(number - 1), work)));
    return ActionResult.noted(
        new Told.Ticked(ticks), ticks.stream().filter(Tick::isNew).map(Tick::line).toList());
  }
}
