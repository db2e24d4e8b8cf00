package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.testkit.casefile.MemoryKept;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KeptTokensTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final MemoryKept kept = new MemoryKept();

  @Test
  void a_process_that_starts_anew_counts_on_where_the_last_one_ended() {
    new KeptTokens(kept).add(DAY, 700);
    assertThat(new KeptTokens(kept).add(DAY, 50)).isEqualTo(750);
    assertThat(new KeptTokens(kept).add(DAY, -50)).isEqualTo(700);
  }

  @Test
  void every_day_begins_at_nothing_and_old_ones_are_forgotten() {
    KeptTokens tokens = new KeptTokens(kept);
    tokens.add(DAY, 700);
    assertThat(tokens.add(DAY.plusDays(1), 3)).isEqualTo(3);
    assertThat(tokens.add(DAY, -100)).isEqualTo(600);
    tokens.add(DAY.plusDays(5), 1);
    assertThat(kept.all(new Tenant("installation"), "model tokens")).containsOnlyKeys("2026-03-06");
  }

  @Test
  void others_are_known_who_used_some_the_day_before_and_none_who_got_theirs_back() {
    Tenant one = new Tenant("slack:T1");
    Tenant other = new Tenant("slack:T2");
    KeptTokens tokens = new KeptTokens(kept);
    assertThat(tokens.add(DAY, one, 70)).isEqualTo(70);
    tokens.add(DAY, other, 5);
    tokens.add(DAY, other, -5);
    assertThat(tokens.isShared(DAY, one)).isFalse();
    assertThat(tokens.isShared(DAY, other)).isTrue();
    tokens.add(DAY.plusDays(1), 1);
    assertThat(tokens.isShared(DAY.plusDays(1), other)).isTrue();
    tokens.add(DAY.plusDays(2), 1);
    assertThat(tokens.isShared(DAY.plusDays(2), other)).isFalse();
  }
}
