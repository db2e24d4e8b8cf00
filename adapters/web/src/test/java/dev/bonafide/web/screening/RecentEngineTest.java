package dev.bonafide.web.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.verdict.Ruling;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentEngineTest {
  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

  private final Asked asked = new Asked();
  private Instant now = NOON;
  private final RecentEngine recent = new RecentEngine(asked, Tenant.LOCAL, () -> now);

  @Test
  void within_five_seconds_nothing_is_asked_again() {
    ScreeningEngine first = recent.get();
    now = NOON.plus(Duration.ofMillis(4999));
    assertThat(recent.get()).isSameAs(first);
    assertThat(asked.times).isEqualTo(1);
  }

  @Test
  void after_five_seconds_it_is_asked_anew() {
    ScreeningEngine first = recent.get();
    now = NOON.plus(RecentEngine.LONGEST);
    assertThat(recent.get()).isNotSameAs(first);
  }

  @Test
  void a_clock_that_was_set_back_keeps_nothing_for_longer() {
    recent.get();
    now = NOON.minus(Duration.ofHours(1));
    recent.get();
    assertThat(asked.times).isEqualTo(2);
  }

  private static final class Asked implements ScreeningEngine {
    private int times;

    @Override
    public ScreeningEngine now(Tenant tenant) {
      times++;
      return new Asked();
    }

    @Override
    public Examination screen(Submission handedIn, List<Ruling> rulings) {
      throw new UnsupportedOperationException();
    }

    @Override
    public EngineVersion version() {
      throw new UnsupportedOperationException();
    }
  }
}
