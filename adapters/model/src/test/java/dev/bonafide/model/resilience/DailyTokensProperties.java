package dev.bonafide.model.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DailyTokensProperties {

  /**
   * Whatever is set aside and settled in whatever order: numbers below a hundred set that many
   * aside, others settle the oldest share at a part of what was set aside.
   */
  @Property(tries = 500)
  void what_is_spent_and_set_aside_never_passes_the_limit(
      @ForAll @Size(max = 80) List<@IntRange(min = 1, max = 199) Integer> doings,
      @ForAll @IntRange(min = 1, max = 500) int limit) {
    Scripted clock = new Scripted();
    DailyTokens tokens = new DailyTokens(limit, clock, new OwnLedger());
    Deque<DailyTokens.Share> open = new ArrayDeque<>();
    long spent = 0;
    for (int doing : doings) {
      if (doing < 100) {
        Optional<DailyTokens.Share> share = tokens.reserve(doing);
        long all = spent + open.stream().mapToLong(DailyTokens.Share::tokens).sum();
        assertThat(share.isPresent()).isEqualTo(all + doing <= limit);
        share.ifPresent(open::add);
      } else if (!open.isEmpty()) {
        DailyTokens.Share oldest = open.remove();
        long cost = oldest.tokens() * (doing - 100) / 100;
        tokens.settle(oldest, cost);
        spent += cost;
      }
    }
    clock.now = clock.now.plus(Duration.ofDays(1));
    assertThat(tokens.reserve(limit)).isPresent();
  }
}
