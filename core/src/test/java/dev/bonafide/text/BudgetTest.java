package dev.bonafide.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BudgetTest {

  @Test
  void work_that_takes_more_steps_than_it_may_ends_without_a_result() {
    Budget budget = new Budget(10);
    assertThatThrownBy(() -> budget.within(() -> spent(11)))
        .isInstanceOf(Budget.Spent.class)
        .hasMessage("more than 10 steps");
  }

  @Test
  void work_that_was_stopped_ends_at_its_next_step() {
    Budget budget = new Budget(Long.MAX_VALUE);
    assertThatThrownBy(
            () ->
                budget.within(
                    () -> {
                      budget.stop();
                      return spent(1);
                    }))
        .isInstanceOf(Budget.Stopped.class);
  }

  @Test
  void a_class_that_is_being_initialised_when_its_work_is_stopped_can_be_used_afterwards() {
    Budget budget = new Budget(Long.MAX_VALUE);
    AtomicReference<String> reached = new AtomicReference<>("");
    assertThatThrownBy(
            () ->
                budget.within(
                    () -> {
                      budget.stop();
                      reached.set(NeededWhenStopped.VALUE);
                      return spent(1);
                    }))
        .isInstanceOf(Budget.Stopped.class);
    assertThat(reached).hasValue("whole");
    assertThat(NeededWhenStopped.VALUE).isEqualTo("whole");
  }

  @Test
  void what_several_parts_of_a_work_need_is_made_and_paid_once() {
    Budget budget = new Budget(10);
    int made =
        budget.within(
            () -> Budget.once("key", () -> spent(10)) + Budget.once("key", () -> spent(10)));

    assertThat(made).isEqualTo(20);
  }

  @Test
  void work_that_comes_later_has_what_was_made_and_pays_for_it_no_more() {
    Budget first = new Budget(Long.MAX_VALUE);
    first.within(() -> Budget.once("key", () -> spent(10)));
    Budget around = new Budget(5);

    int later =
        around.within(() -> first.later().within(() -> Budget.once("key", () -> spent(10))));

    assertThat(later).isEqualTo(10);
  }

  @Test
  void another_work_makes_its_own() {
    for (int times = 0; times < 2; times++) {
      Budget budget = new Budget(9);
      assertThatThrownBy(() -> budget.within(() -> Budget.once("key", () -> spent(10))))
          .isInstanceOf(Budget.Spent.class);
    }
  }

  private static final class NeededWhenStopped {
    static final String VALUE = made();

    private static String made() {
      return new Budget(100).within(() -> spent(1)) == 1 ? "whole" : "broken";
    }
  }

  @Test
  void nor_is_one_broken_by_work_that_takes_too_many_steps() {
    Budget budget = new Budget(1);
    assertThatThrownBy(() -> budget.within(() -> NeededWhenSpent.STEPS + spent(1)))
        .isInstanceOf(Budget.Spent.class);
    assertThat(NeededWhenSpent.STEPS).isEqualTo(5);
  }

  private static final class NeededWhenSpent {
    static final int STEPS = spent(5);
  }

  /** Work that is measured from a class's initialization is still measured. */
  @Test
  void a_class_that_starts_work_of_its_own_is_not_excused_from_its_budget() {
    assertThat(Starting.ENDED).isTrue();
  }

  private static final class Starting {
    static final boolean ENDED = isEnded();

    private static boolean isEnded() {
      try {
        new Budget(1).within(() -> spent(2));
        return false;
      } catch (Budget.Spent ended) {
        return true;
      }
    }
  }

  @Test
  void a_step_counts_in_every_budget_around_it() {
    Budget outer = new Budget(10);
    assertThatThrownBy(
            () ->
                outer.within(
                    () ->
                        new Budget(8).within(() -> spent(6))
                            + new Budget(8).within(() -> spent(6))))
        .isInstanceOf(Budget.Spent.class);
  }

  @Test
  void stopping_the_outer_one_ends_the_inner_one() {
    Budget outer = new Budget(Long.MAX_VALUE);
    assertThatThrownBy(
            () ->
                outer.within(
                    () ->
                        new Budget(10)
                            .within(
                                () -> {
                                  outer.stop();
                                  return spent(1);
                                })))
        .isInstanceOf(Budget.Stopped.class);
  }

  @Test
  void a_long_text_is_a_step_a_word_and_more() {
    Budget budget = new Budget(1_000);
    assertThat(budget.within(() -> TextWords.of("a word. ".repeat(200)).count())).isEqualTo(400);
    assertThatThrownBy(() -> budget.within(() -> TextWords.of("a word. ".repeat(600))))
        .isInstanceOf(Budget.Spent.class);
  }

  @Test
  void nothing_is_counted_where_no_budget_is_set() {
    assertThat(spent(Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
  }

  private static int spent(int steps) {
    Budget.spend(steps);
    return steps;
  }
}
