package dev.bonafide.conversation.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {
  private final Talk talk = new Talk();

  @ParameterizedTest
  @ValueSource(strings = {"", "30", "0d", "-1d", "P0D", "PT5H", "4000d", "99999d", "never", "1.5d"})
  void what_is_no_number_of_days_is_refused(String written) {
    assertThat(Retention.of(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"180d, 180d", "P180D, 180d", "' p30d ', 30d", "FOREVER, forever", "3650d, 3650d"})
  void days_may_be_written_short_or_as_iso_writes_them(String written, String said) {
    assertThat(Retention.of(written).orElseThrow().written()).isEqualTo(said);
  }

  @Test
  void nothing_is_too_old_for_who_keeps_it_forever() {
    Instant now = Instant.parse("2026-03-02T09:00:00Z");
    assertThat(Retention.FOREVER.cutoff(now)).isEqualTo(Instant.MIN);
    assertThat(new Retention(2).cutoff(now)).isEqualTo("2026-02-28T09:00:00Z");
    assertThat(Retention.FOREVER.isShorterThan(new Retention(1))).isFalse();
    assertThat(new Retention(1).isShorterThan(Retention.FOREVER)).isTrue();
  }

  @Test
  void only_those_who_run_the_place_say_how_long_and_nobody_longer_than_the_bot() {
    talk.thread.runs = false;
    assertThat(talk.dana("settings retention 14d")).startsWith(Talk.said("kept-not-yours"));
    talk.thread.runs = true;
    for (String wrong : new String[] {"31d", "forever", "soon", "0d"}) {
      assertThat(talk.dana("settings retention " + wrong))
          .startsWith("Nothing was changed. Give a");
    }
    assertThat(talk.preferences(Talk.ADDRESS.tenant()).retention()).isNull();
  }

  @Test
  void a_shorter_time_holds_until_it_is_set_back() {
    assertThat(talk.dana("settings retention"))
        .startsWith("What you submit here is kept for 30 days");
    assertThat(talk.dana("settings retention 14d")).contains("is kept for 14 days after");
    assertThat(talk.dana("privacy")).contains("is kept for 14 days after");
    assertThat(talk.dana("settings questions 1")).contains("questions 1");
    assertThat(talk.retention(Talk.ADDRESS.tenant())).isEqualTo(new Retention(14));
    assertThat(talk.dana("settings retention usual")).contains("is kept for 30 days after");
  }
}
