package dev.bonafide.web.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private static final boolean LARGE = true;
  private static final boolean SMALL = false;

  @Test
  void a_light_caller_waits_for_one_request_of_each_heavy_one_however_many_they_have() {
    Turns turns = new Turns(1);
    Turns.Turn working = turns.ask("heavy 0", SMALL);
    List<Turns.Turn> queued = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      for (int caller = 0; caller < 10; caller++) {
        queued.add(turns.ask("heavy " + caller, SMALL));
      }
    }
    Turns.Turn light = turns.ask("light", SMALL);
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
    Turns.Turn first = turns.ask("heavy", SMALL);
    turns.ask("heavy", SMALL);
    Turns.Turn third = turns.ask("heavy", SMALL);
    Turns.Turn light = turns.ask("light", SMALL);
    turns.end(first);
    assertThat(light.hasCome()).isTrue();
    assertThat(third.hasCome()).isFalse();
  }

  @Test
  void large_work_leaves_a_place_and_keeps_nobody_in_line_behind_it() {
    Turns turns = new Turns(2);
    Turns.Turn large = turns.ask("a", LARGE);
    Turns.Turn next = turns.ask("b", LARGE);
    Turns.Turn small = turns.ask("b", SMALL);
    assertThat(large.hasCome()).isTrue();
    assertThat(next.hasCome()).isFalse();
    assertThat(small.hasCome()).isTrue();
    turns.end(large);
    assertThat(next.hasCome()).isTrue();
  }

  @Test
  void who_leaves_the_line_is_passed_over() {
    Turns turns = new Turns(1);
    Turns.Turn working = turns.ask("a", SMALL);
    Turns.Turn left = turns.ask("b", SMALL);
    Turns.Turn waits = turns.ask("c", SMALL);
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
