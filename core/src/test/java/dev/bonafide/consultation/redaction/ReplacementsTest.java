package dev.bonafide.consultation.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplacementsTest {
  private final Replacements swaps = new Replacements("0123456789abcdef", new Span(0, 16));

  private List<String> within(int start, int end) {
    return swaps.within(new Span(start, end)).stream()
        .map(swap -> swap.span().start() + "-" + swap.span().end() + swap.by())
        .toList();
  }

  @Test
  void what_overlaps_is_replaced_where_it_is_still_free() {
    swaps.take(new Span(4, 8), () -> "first");
    swaps.take(new Span(2, 12), () -> "second");
    assertThat(within(0, 16)).containsExactly("2-4second", "4-8first", "8-12second");
  }

  @Test
  void what_runs_over_the_ends_of_a_part_is_cut_there_and_replaced_in_both() {
    swaps.take(new Span(2, 12), () -> "name");
    assertThat(within(0, 6)).containsExactly("2-6name");
    assertThat(within(6, 9)).containsExactly("6-9name");
    assertThat(within(12, 16)).isEmpty();
  }

  @Test
  void what_is_not_shown_gets_no_number() {
    int[] numbers = {0};
    swaps.take(new Span(0, 2), () -> "n" + ++numbers[0]);
    swaps.take(new Span(8, 10), () -> "n" + ++numbers[0]);
    assertThat(within(6, 16)).containsExactly("8-10n1");
  }
}
