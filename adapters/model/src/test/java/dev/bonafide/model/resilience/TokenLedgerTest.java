package dev.bonafide.model.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.consultation.SentRequests;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokenLedgerTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final Scripted clock = new Scripted();

  @Test
  void where_the_shared_one_cannot_be_reached_a_process_counts_alone() {
    TokenLedger ledger =
        new SharedLedger(
            (_, _) -> {
              throw new IllegalStateException("the database cannot be reached");
            });
    assertThat(ledger.add(DAY, 60)).isEqualTo(60);
    assertThat(ledger.add(DAY, 60)).isEqualTo(120);
    DailyTokens tokens = new DailyTokens(100, clock, ledger);
    assertThat(tokens.reserve(100)).isPresent();
    assertThat(tokens.reserve(1)).isEmpty();
  }

  @Test
  void what_is_settled_late_counts_on_the_day_it_was_set_aside() {
    OwnLedger ledger = new OwnLedger();
    ledger.add(DAY, 100);
    assertThat(ledger.add(DAY.plusDays(1), 7)).isEqualTo(7);
    assertThat(ledger.add(DAY, -50)).isZero();
    assertThat(ledger.add(DAY.plusDays(1), 0)).isEqualTo(7);
  }

  @Test
  void two_processes_on_one_ledger_spend_a_days_tokens_once() {
    OwnLedger shared = new OwnLedger();
    DailyTokens one = new DailyTokens(100, clock, new SharedLedger(shared));
    DailyTokens other = new DailyTokens(100, clock, new SharedLedger(shared));
    assertThat(one.reserve(60)).isPresent();
    assertThat(other.reserve(60)).isEmpty();
    assertThat(other.reserve(40)).isPresent();
    DailyTokens restarted = new DailyTokens(100, clock, new SharedLedger(shared));
    assertThat(restarted.reserve(1)).isEmpty();
    clock.now = clock.now.plus(Duration.ofDays(1));
    assertThat(restarted.reserve(100)).isPresent();
  }

  @Test
  void where_there_is_no_limit_nothing_is_counted() {
    DailyTokens tokens =
        new DailyTokens(
            DailyTokens.UNLIMITED,
            clock,
            (_, _) -> {
              throw new AssertionError("nobody wants to know");
            });
    DailyTokens.Share share = tokens.reserve(1L << 40).orElseThrow();
    tokens.settle(share, 5);
  }

  /** Counts each tenant's apart. */
  private static final class Parted implements TokenLedger {
    private final Map<String, Long> spent = new HashMap<>();

    @Override
    public long add(LocalDate day, long tokens) {
      return spent.merge(day.toString(), tokens, Long::sum);
    }

    @Override
    public long add(LocalDate day, Tenant tenant, long tokens) {
      return spent.merge(tenant.id(), tokens, Long::sum);
    }

    @Override
    public boolean isShared(LocalDate day, Tenant tenant) {
      return spent.entrySet().stream()
          .filter(one -> one.getKey().startsWith("slack:") && one.getValue() > 0)
          .anyMatch(one -> !one.getKey().equals(tenant.id()));
    }
  }

  @Test
  void no_one_of_several_tenants_uses_up_the_day_and_one_alone_may() {
    DailyTokens tokens = new DailyTokens(100, clock, new SharedLedger(new Parted()));
    DailyTokens.Share alone = reserved(tokens, "slack:T1", 90).orElseThrow();
    tokens.settle(alone, 10);
    assertThat(reserved(tokens, "slack:T2", 30)).isPresent();
    assertThat(reserved(tokens, "slack:T1", 41)).as("more than half").isEmpty();
    assertThat(reserved(tokens, "slack:T1", 40)).isPresent();
    assertThat(reserved(tokens, "slack:T1", 1)).isEmpty();
    assertThat(reserved(tokens, "slack:T2", 20)).as("what is left").isPresent();
    assertThat(reserved(tokens, "slack:T3", 1)).as("more than there is").isEmpty();
  }

  private static Optional<DailyTokens.Share> reserved(
      DailyTokens tokens, String tenant, long wanted) {
    return new SentRequests(new Tenant(tenant), _ -> {}).during(() -> tokens.reserve(wanted));
  }
}
