package dev.bonafide.web.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.web.Bounds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private static final long LARGE = Bounds.LARGE + 1;
  private static final long SMALL = Bounds.SMALL;

  @Test
  void a_light_caller_waits_for_one_request_of_each_heavy_one_however_many_they_have() {
    Turns turns = new Turns(1);
    Turn working = turns.ask("heavy 0", SMALL);
    List<Turn> queued = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      for (int caller = 0; caller < 10; caller++) {
        queued.add(turns.ask("heavy " + caller, SMALL));
      }
    }
    Turn light = turns.ask("light", SMALL);
    for (int caller = 0; caller < 10; caller++) {
      turns.end(working);
      working = queued.get(caller);
      assertThat(working.hasCome()).as("heavy %d", caller).isTrue();
    }
    turns.end(working);
    assertThat(light.hasCome()).isTrue();
  }

  @Test
  void who_has_something_at_work_stands_behind_who_has_nothing() {
    Turns turns = new Turns(2);
    Turn first = turns.ask("heavy", SMALL);
    turns.ask("heavy", SMALL);
    Turn third = turns.ask("heavy", SMALL);
    Turn light = turns.ask("light", SMALL);
    turns.end(first);
    assertThat(light.hasCome()).isTrue();
    assertThat(third.hasCome()).isFalse();
  }

  @Test
  void large_work_leaves_a_place_and_keeps_nobody_in_line_behind_it() {
    Turns turns = new Turns(2);
    Turn large = turns.ask("a", LARGE);
    Turn next = turns.ask("b", LARGE);
    Turn small = turns.ask("b", SMALL);
    assertThat(large.hasCome()).isTrue();
    assertThat(next.hasCome()).isFalse();
    assertThat(small.hasCome()).isTrue();
    turns.end(large);
    assertThat(next.hasCome()).isTrue();
  }

  @Test
  void a_small_request_goes_before_the_others_of_its_caller() {
    Turns turns = new Turns(1);
    Turn working = turns.ask("a", SMALL + 1);
    Turn waits = turns.ask("a", SMALL + 1);
    Turn small = turns.ask("a", SMALL);
    turns.end(working);
    assertThat(small.hasCome()).isTrue();
    turns.end(small);
    assertThat(waits.hasCome()).isTrue();
  }

  @Test
  void who_leaves_the_line_is_passed_over() {
    Turns turns = new Turns(1);
    Turn working = turns.ask("a", SMALL);
    Turn left = turns.ask("b", SMALL);
    Turn waits = turns.ask("c", SMALL);
    turns.end(left);
    turns.end(working);
    assertThat(left.hasCome()).isFalse();
    assertThat(waits.hasCome()).isTrue();
  }

  @Test
  void who_neither_waits_nor_works_is_forgotten() {
    Turns turns = new Turns(1);
    for (int caller = 0; caller < 10_000; caller++) {
      turns.end(turns.ask("caller " + caller, SMALL));
    }
    assertThat(turns.callers()).isZero();
  }
}
