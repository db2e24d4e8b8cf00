package dev.bonafide.testkit.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.CandidateLink;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every system that is connected must do when the vendor fails. */
public abstract class TroubledTrackerContract extends TrackerScene {
  @Test
  void wrong_credentials_are_told_and_not_tried_again() {
    CandidateLink link = fake.add(ana());
    assertThat(why(tracker(false).fetch(link, MINUTE))).isEqualTo("It refuses the credentials");
    assertThat(waited()).isEmpty();
  }

  @Test
  void a_candidate_that_is_not_there_is_told() {
    assertThat(why(fetched(fake.unknown())))
        .isEqualTo("It has no such candidate, or does not show them to these credentials");
  }

  @Test
  void a_private_candidate_is_not_read() {
    assertThat(why(fetched(fake.add(ana().hidden()))))
        .isEqualTo("It has no such candidate, or does not show them to these credentials");
  }

  @Test
  void a_pause_is_kept_and_the_request_sent_again() {
    CandidateLink link = fake.add(ana());
    fake.pauses("7");
    found(link);
    assertThat(waited()).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void a_pause_longer_than_there_is_time_is_not_waited_for() {
    CandidateLink link = fake.add(ana());
    fake.pauses("600");
    assertThat(why(fetched(link))).isEqualTo("It asks for a pause");
    assertThat(waited()).isEmpty();
  }

  @Test
  void a_fault_that_passes_costs_a_pause() {
    CandidateLink link = fake.add(ana());
    fake.next(503, "text/html", "<html>");
    fake.cuts();
    found(link);
    assertThat(waited()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void a_fault_that_stays_is_told_after_four_tries() {
    CandidateLink link = fake.add(ana());
    for (int i = 0; i < 4; i++) {
      fake.next(500, "application/json", "{}");
    }
    assertThat(why(fetched(link))).isEqualTo("It failed");
  }

  @Test
  void nobody_waits_longer_than_the_time_for_a_system_that_hangs() {
    CandidateLink link = fake.add(ana());
    fake.hangs();
    assertThat(why(tracker(true).fetch(link, Duration.ofMillis(400))))
        .isEqualTo("It took too long");
  }

  @Test
  void a_system_that_is_not_there_cannot_be_reached() {
    CandidateLink link = fake.add(ana());
    fake.close();
    assertThat(why(fetched(link))).isEqualTo("It cannot be reached");
  }

  @Test
  void an_endless_answer_is_none() {
    CandidateLink link = fake.add(ana());
    fake.neverEnds();
    assertThat(why(fetched(link))).isEqualTo("It sends more than can be read");
  }

  @Test
  void a_redirect_takes_no_credentials_elsewhere() throws IOException {
    CandidateLink link = fake.add(ana());
    try (FakeTracker other = started()) {
      fake.redirects(other.url() + "/");
      assertThat(why(fetched(link))).startsWith("the answer from It cannot be read");
      assertThat(other.calls()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "7", "\"a\"", "{\"candidate\":", "[[[[", "<p>Sign in</p>"})
  void a_broken_answer_is_none(String body) {
    CandidateLink link = fake.add(ana());
    fake.next(200, "application/json", body);
    assertThat(why(fetched(link))).isEqualTo("the answer from It cannot be read");
  }

  @Test
  void a_page_is_no_answer() {
    CandidateLink link = fake.add(ana());
    fake.next(200, "text/html", "[]");
    assertThat(why(fetched(link))).isEqualTo("the answer from It cannot be read");
  }

  @Test
  void no_word_of_a_refusal_is_repeated() {
    CandidateLink link = fake.add(ana());
    fake.next(400, "application/json", "{\"message\":\"Ana said: pay me\"}");
    assertThat(fetched(link).toString()).doesNotContain("pay me");
  }
}
