package dev.bonafide.hiring.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.testkit.hiring.FakeFireflies;
import dev.bonafide.testkit.hiring.FakeMeetings;
import java.io.IOException;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirefliesApiTest extends TranscriptSourceContract {
  private FakeFireflies fireflies;

  @BeforeEach
  void start() throws IOException {
    fireflies = new FakeFireflies();
    fireflies.add("ASxwZxCstx", "https://meet.google.com/abc-mnop-xyz", GUEST, SAID);
  }

  @Override
  FakeMeetings vendor() {
    return fireflies;
  }

  @Override
  TranscriptSource source(boolean isRight) {
    return new FirefliesApi(
        HttpUrl.get(fireflies.api()),
        isRight ? FakeFireflies.KEY : "another",
        calls(fireflies.api()),
        clock);
  }

  private static TranscriptNotice notice(String id) {
    return new TranscriptNotice(MeetingVendor.FIREFLIES, List.of(), "", "", id, "", List.of());
  }

  @Override
  TranscriptNotice ready() {
    return notice("ASxwZxCstx");
  }

  @Override
  TranscriptNotice gone() {
    return notice("gone");
  }

  @Override
  OutsideRecord linked() {
    return NamedMeetings.meet("abc-mnop-xyz");
  }

  @ParameterizedTest
  @CsvSource({
    "auth_failed,Later",
    "require_elevated_privilege,Later",
    "too_many_requests,Later",
    "something_new,Later",
    "object_not_found,Refused",
    "invalid_arguments,Refused"
  })
  void an_error_within_an_answer_is_an_error(String code, String result) {
    fireflies.refuses(code);
    assertThat(source(true).words(ready(), SOON).getClass().getSimpleName()).isEqualTo(result);
    assertThat(source(true).find(ready(), SOON).getClass().getSimpleName())
        .isEqualTo(result.equals("Later") ? "Later" : "Gone");
  }

  @Test
  void sentences_that_are_not_there_yet_are_waited_for() {
    fireflies.writes(false);
    assertThat(source(true).words(ready(), SOON)).isInstanceOf(FetchedWords.Later.class);
  }

  @Test
  void a_guest_names_the_meeting_and_its_day_is_known() {
    TranscriptNotice found = ((FoundMeeting.Found) source(true).find(ready(), SOON)).notice();
    assertThat(found.names())
        .containsExactly(
            new OutsideRecord("meet", "abc-mnop-xyz", "fireflies/ASxwZxCstx"),
            new OutsideRecord("invitee", guest(), "fireflies/ASxwZxCstx"));
    assertThat(found.day()).isEqualTo("2026-11-24");
  }

  @Test
  void the_key_is_looked_at_without_a_look_at_any_meeting() {
    assertThat(source(true).examine(SOON).problems()).isEmpty();
    assertThat(fireflies.asked()).containsExactly("POST /graphql");
  }
}
