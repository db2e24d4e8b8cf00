package dev.bonafide.hiring.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.UnheardMeeting;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.http.CallBudget;
import dev.bonafide.testkit.hiring.FakeZoom;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoomTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String VTT = "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nAna: Hi.\n";

  private FakeZoom zoom;

  @BeforeEach
  void start() throws IOException {
    zoom = new FakeZoom();
  }

  @AfterEach
  void stop() {
    zoom.close();
  }

  private String fetched(String url, long largest) {
    return fetched(url, largest, SOON);
  }

  /** The words, or why there are none. */
  private String fetched(String url, long largest, Duration within) {
    InstantSource clock = InstantSource.system();
    try {
      return new Zoom(HttpUrl.get(zoom.url()), largest, _ -> false, clock)
          .words(
              TranscriptNotice.at(MeetingVendor.ZOOM, url, "token"), CallBudget.of(clock, within));
    } catch (TrackerFailure e) {
      return e.trouble().unheard().map(Enum::name).orElse("LATER");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not an address",
        "http://zoom.us/rec/1",
        "https://zoom.us:8443/rec/1",
        "https://zoom.us.evil.example/rec/1",
        "https://evilzoom.us/rec/1",
        "http://127.0.0.1:1/rec/1"
      })
  void the_token_goes_to_nobody_but_zoom(String url) {
    assertThat(fetched(url, 1_000)).isEqualTo(UnheardMeeting.ELSEWHERE.name());
    assertThat(zoom.asked()).isEmpty();
  }

  @Test
  void a_link_that_ended_or_a_transcript_that_is_gone_is_told() {
    String url = zoom.add("1", VTT);
    assertThat(fetched(url + "gone", 1_000)).isEqualTo(UnheardMeeting.ENDED.name());
    zoom.token("another");
    assertThat(fetched(url, 1_000)).isEqualTo(UnheardMeeting.ENDED.name());
  }

  @Test
  void what_is_too_large_is_not_taken_in() {
    assertThat(fetched(zoom.add("1", VTT), 10)).isEqualTo(UnheardMeeting.LARGE.name());
  }

  @Test
  void a_redirect_into_the_network_is_not_followed() {
    zoom.redirects("https://localhost/inside");
    assertThat(fetched(zoom.add("1", VTT), 1_000)).isNotEqualTo(VTT);
  }

  @Test
  void a_fault_that_lasts_is_for_later() {
    zoom.fails(10);
    assertThat(fetched(zoom.add("1", VTT), 1_000, Duration.ofSeconds(1))).isEqualTo("LATER");
  }

  @Test
  void the_words_come_for_the_token_that_came_along() {
    assertThat(fetched(zoom.add("1", VTT), 1_000)).isEqualTo(VTT);
    assertThat(zoom.asked()).containsExactly("/rec/webhook_download/1 Bearer token");
  }
}
