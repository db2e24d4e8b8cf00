package dev.bonafide.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.slack.api.Installations;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.testkit.casefile.MemoryKept;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {
  private static final SlackPlace C = new SlackPlace("T1", "C1", "");
  private final MemoryKept kept = new MemoryKept();
  private final Gaps gaps = gaps();

  /** As another process sees them. */
  private Gaps gaps() {
    return new Gaps(new Notebook(kept, kept::tenants));
  }

  private static Gap gap(int from, int until, int weight) {
    return Gap.of(C, Instant.ofEpochSecond(from), Instant.ofEpochSecond(until), weight);
  }

  @Test
  void those_of_a_place_that_touch_become_one_and_others_stay_apart() {
    gaps.open("T1", List.of(gap(100, 200, 3)));
    gaps.open("T1", List.of(gap(300, 400, 1)));
    assertThat(gaps.all()).containsExactlyInAnyOrder(gap(100, 200, 3), gap(300, 400, 1));
    gaps.open("T1", List.of(gap(200, 250, 0)));
    assertThat(gaps.all()).containsExactlyInAnyOrder(gap(100, 250, 3), gap(300, 400, 1));
    gaps.open("T1", List.of(gap(240, 310, 0)));
    assertThat(gaps.all()).containsExactly(gap(100, 400, 3));
  }

  @Test
  void one_of_another_place_or_workspace_is_another() {
    Gap thread = gap(100, 200, 1).in(new SlackPlace("T1", "C1", "150.000000"));
    Gap elsewhere = gap(100, 200, 1).in(new SlackPlace("T2", "C1", ""));
    gaps.open("T1", List.of(gap(100, 200, 1), thread));
    gaps.open("T2", List.of(elsewhere));
    assertThat(gaps.all()).containsExactlyInAnyOrder(gap(100, 200, 1), thread, elsewhere);
  }

  @Test
  void everything_of_it_is_kept_for_the_next_start() {
    gaps.open("T1", List.of(gap(100, 200, -1)));
    Gap on = gap(100, 200, -1).failed().at("bmV4dDoy==").before(Instant.ofEpochSecond(150, 1_000));
    gaps.left(gap(100, 200, -1), on);
    assertThat(gaps().all()).containsExactly(on);
  }

  @Test
  void what_another_process_made_more_of_meanwhile_is_neither_shortened_nor_closed() {
    gaps.open("T1", List.of(gap(100, 200, 1)));
    gaps().open("T1", List.of(gap(150, 300, 1)));
    gaps.left(gap(100, 200, 1), gap(100, 150, 1));
    gaps.close(gap(100, 200, 1));
    assertThat(gaps.all()).containsExactly(gap(100, 300, 1));
  }

  @Test
  void what_nobody_can_read_is_passed_over() {
    kept.put(Installations.Installation.tenant("T1"), "slack-gap", "C1", "100");
    assertThat(gaps.all()).isEmpty();
  }
}
