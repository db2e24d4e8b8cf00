package dev.bonafide.hiring.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.UnheardMeeting;
import dev.bonafide.testkit.hiring.FakeZoom;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoomDownloadTest {
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

  private FetchedWords fetched(String url, long largest) {
    return fetched(url, largest, SOON);
  }

  private FetchedWords fetched(String url, long largest, Duration within) {
    return new ZoomDownload(HttpUrl.get(zoom.url()), largest, _ -> false, InstantSource.system())
        .words(
            new TranscriptNotice(MeetingVendor.ZOOM, List.of(), "", "", url, "token", List.of()),
            within);
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
    assertThat(fetched(url, 1_000)).isInstanceOf(FetchedWords.Refused.class);
    assertThat(zoom.asked()).isEmpty();
  }

  @Test
  void a_link_that_ended_or_a_transcript_that_is_gone_is_told() {
    String url = zoom.add("1", VTT);
    assertThat(fetched(url + "gone", 1_000))
        .isEqualTo(new FetchedWords.Refused(UnheardMeeting.ENDED));
    zoom.token("another");
    assertThat(fetched(url, 1_000)).isEqualTo(new FetchedWords.Refused(UnheardMeeting.ENDED));
  }

  @Test
  void what_is_too_large_is_not_taken_in() {
    assertThat(fetched(zoom.add("1", VTT), 10)).isInstanceOf(FetchedWords.Refused.class);
  }

  @Test
  void a_redirect_into_the_network_is_not_followed() {
    zoom.redirects("https://localhost/inside");
    assertThat(fetched(zoom.add("1", VTT), 1_000)).isNotInstanceOf(FetchedWords.Read.class);
  }

  @Test
  void a_fault_that_lasts_is_for_later() {
    zoom.fails(10);
    assertThat(fetched(zoom.add("1", VTT), 1_000, Duration.ofSeconds(1)))
        .isInstanceOf(FetchedWords.Later.class);
  }

  @Test
  void the_words_come_for_the_token_that_came_along() {
    assertThat(fetched(zoom.add("1", VTT), 1_000)).isEqualTo(new FetchedWords.Read(VTT));
    assertThat(zoom.asked()).containsExactly("/rec/webhook_download/1 Bearer token");
  }
}
