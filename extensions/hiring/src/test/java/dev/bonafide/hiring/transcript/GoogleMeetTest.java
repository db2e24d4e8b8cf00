package dev.bonafide.hiring.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.testkit.hiring.FakeMeet;
import dev.bonafide.testkit.hiring.FakeMeetings;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoogleMeetTest extends TranscriptSourceContract {
  private static final String CODE = "abc-mnop-xyz";
  private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
  private static final String EVE = "eve@example.org";

  private FakeMeet meet;

  @BeforeEach
  void start() throws IOException {
    meet = new FakeMeet(clock);
    meet.add("c1", CODE, START, SAID);
  }

  @Override
  FakeMeetings vendor() {
    return meet;
  }

  private GoogleMeet asking(String... users) {
    return new GoogleMeet(
        HttpUrl.get(meet.api()),
        ServiceAccount.read(meet.keyFile()).orElseThrow(),
        List.of(users),
        calls(meet.api()),
        clock);
  }

  @Override
  TranscriptSource source(boolean isRight) {
    meet.delegates(FakeMeet.USER, isRight);
    return asking(FakeMeet.USER);
  }

  private List<TranscriptNotice> found(GoogleMeet asking, Instant since) {
    try {
      return asking.ready(CODE, since, time());
    } catch (TrackerFailure e) {
      throw new AssertionError(e);
    }
  }

  @Override
  TranscriptNotice ready() {
    return found(asking(FakeMeet.USER), START).getFirst();
  }

  @Override
  TranscriptNotice gone() {
    TranscriptNotice ready = ready();
    meet.expires("c1");
    return ready;
  }

  @Override
  OutsideRecord linked() {
    return NamedMeetings.meet(CODE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"STARTED", "ENDED"})
  void a_transcript_that_is_not_whole_yet_is_not_ready(String state) {
    meet.transcribes("c1", state);
    assertThat(found(asking(FakeMeet.USER), START)).isEmpty();
  }

  @Test
  void another_meeting_and_one_from_before_are_not_looked_at() {
    meet.add("c2", "xyz-mnop-abc", START, "Not of this one.");
    assertThat(found(asking(FakeMeet.USER), START))
        .extracting(TranscriptNotice::url)
        .containsExactly("conferenceRecords/c1/transcripts/t1");
    assertThat(found(asking(FakeMeet.USER), START.plusSeconds(1))).isEmpty();
  }

  @Test
  void everybody_is_asked_and_what_two_people_see_is_one() {
    meet.delegates(EVE, true);
    assertThat(found(asking(EVE, FakeMeet.USER), START)).hasSize(1);
  }

  @Test
  void where_somebody_cannot_be_asked_nothing_is_concluded() {
    assertThatThrownBy(() -> asking(FakeMeet.USER, EVE).ready(CODE, START, time()))
        .isInstanceOf(TrackerFailure.class);
    assertThat(examined(asking(FakeMeet.USER, EVE)).problems())
        .singleElement()
        .satisfies(one -> assertThat(one.what()).contains(EVE));
  }

  @Test
  void many_pages_are_read_in_their_order_with_the_time_of_each_sentence() {
    meet.page(1);
    assertThat(words(source(true), ready()))
        .isEqualTo(
            "{\"sentences\":[{\"speaker_name\":\"Ada\",\"start_time\":\"0\","
                + "\"text\":\"Where do you live?\"},{\"speaker_name\":\"Ana Silva\","
                + "\"start_time\":\"4\",\"text\":\"In Lisbon.\"}]}");
  }

  @Test
  void a_token_serves_for_an_hour_and_then_another_is_asked_for() {
    GoogleMeet asking = asking(FakeMeet.USER);
    found(asking, START);
    found(asking, START);
    assertThat(meet.asked()).filteredOn("POST /token"::equals).hasSize(1);
    pass(Duration.ofMinutes(59));
    found(asking, START);
    assertThat(meet.asked()).filteredOn("POST /token"::equals).hasSize(2);
  }

  @Test
  void the_set_up_is_looked_at_without_a_look_at_what_was_said() {
    assertThat(examined(source(true)).problems()).isEmpty();
    assertThat(meet.asked()).containsExactly("POST /token", "GET /v2/conferenceRecords");
  }
}
