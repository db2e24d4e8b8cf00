package dev.bonafide.hiring.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.testkit.hiring.FakeFireflies;
import dev.bonafide.testkit.hiring.FakeMeetings;
import java.io.IOException;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirefliesTest extends TranscriptSourceContract {
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
    return new Fireflies(
        HttpUrl.get(fireflies.api()),
        isRight ? FakeFireflies.KEY : "another",
        calls(fireflies.api()));
  }

  private static TranscriptNotice notice(String id) {
    return TranscriptNotice.at(MeetingVendor.FIREFLIES, id, "");
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
    "auth_failed,LATER",
    "require_elevated_privilege,LATER",
    "too_many_requests,LATER",
    "something_new,LATER",
    "object_not_found,ENDED",
    "invalid_arguments,ENDED"
  })
  void an_error_within_an_answer_is_an_error(String code, String result) {
    fireflies.refuses(code);
    assertThat(words(source(true), ready())).isEqualTo(result);
    assertThat(unknown(ready())).isEqualTo(result);
  }

  @Test
  void sentences_that_are_not_there_yet_are_waited_for() {
    fireflies.writes(false);
    assertThat(words(source(true), ready())).isEqualTo(LATER);
  }

  @Test
  void a_guest_names_the_meeting_and_its_day_is_known() {
    TranscriptNotice found = found(ready());
    assertThat(found.names())
        .containsExactly(
            new OutsideRecord("meet", "abc-mnop-xyz", "fireflies/ASxwZxCstx"),
            new OutsideRecord("invitee", guest(), "fireflies/ASxwZxCstx"));
    assertThat(found.day()).isEqualTo("2026-11-24");
  }

  @Test
  void the_key_is_looked_at_without_a_look_at_any_meeting() {
    assertThat(examined(source(true)).problems()).isEmpty();
    assertThat(fireflies.asked()).containsExactly("POST /graphql");
  }
}
