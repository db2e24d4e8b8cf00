package dev.bonafide.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.OutsideRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedMeetingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "check the interview with Ana Silva",
        "check ana@example.com",
        "invitee Ana Silva",
        "invitee @example.com",
        "invitee ana@example",
        "invitee ana@ben@example.com",
        "invitee аna@example.com",
        "http://zoom.us/j/81234567890",
        "https://zoom.us.evil.example/j/81234567890",
        "https://evilzoom.us/j/81234567890",
        "https://zoom.us@evil.example/j/81234567890",
        "https://zoom.us:8443/j/81234567890",
        "https://us02web.zoom.us/my/ada",
        "https://us02web.zoom.us/j/812",
        "https://us02web.zoom.us/j/81234567890abc",
        "https://us02web.zoom.us/j/8123456789012345",
        "https://",
        "https://zoom.us",
        "https://teams.live.com/meet/9312345678901",
        "https://teams.microsoft.com.evil.example/meet/23456789012345",
        "https://teams.microsoft.com/meet/2345",
        "https://teams.microsoft.com/meet/23456789012345x",
        "https://teams.microsoft.com/l/channel/19%3aabc%40thread.tacv2/general",
        "https://teams.microsoft.com/l/meetup-join/19%3a%40thread.v2/0",
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting%20x%40thread.v2/0",
        "https://teams.microsoft.com/l/meetup-join/x%3ameeting_NjM%40thread.v2/0",
        "https://meet.google.com/lookup/abcdefg",
        "https://meet.google.com/abc-mnop",
        "https://meet.google.com/ABC-MNOP-XYZ1",
        "https://meet.google.com.evil.example/abc-mnop-xyz",
        "http://meet.google.com/abc-mnop-xyz"
      })
  void what_is_no_meeting_names_none(String text) {
    assertThat(NamedMeetings.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check https://zoom.us/j/81234567890",
        "check <https://us02web.zoom.us/j/81234567890?pwd=a.b#success>, she was late",
        "HTTPS://Acme.Zoom.us/j/81234567890/ and https://zoom.us/j/81234567890"
      })
  void a_link_to_a_meeting_names_it_once(String text) {
    assertThat(NamedMeetings.in(text))
        .containsExactly(new OutsideRecord("zoom", "81234567890", null));
  }

  @ParameterizedTest
  @CsvSource({
    "https://teams.microsoft.com/l/meetup-join/19%3ameeting_NjM1%40thread.v2/0?context=%7b%7d,"
        + " teams, 19:meeting_NjM1@thread.v2",
    "https://teams.microsoft.com/l/meetup-join/19:meeting_NjM1@thread.v2/0,"
        + " teams, 19:meeting_NjM1@thread.v2",
    "https://teams.microsoft.com/meet/23456789012345?p=secret, teams, 23456789012345",
    "<https://meet.google.com/abc-mnop-xyz?authuser=0>, meet, abc-mnop-xyz"
  })
  void a_link_of_another_vendor_names_its_meeting_without_the_password(
      String link, String system, String id) {
    assertThat(NamedMeetings.in("check " + link))
        .containsExactly(new OutsideRecord(system, id, null));
    assertThat(NamedMeetings.without("late " + link)).isEqualTo("late");
    assertThat(NamedMeetings.isNaming(new OutsideRecord(system, id, null))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check invitee ana@example.com",
        "Invitee: Ana@Example.com.",
        "invitee mailto:ana@example.com"
      })
  void an_address_behind_the_word_for_it_names_meetings_with_that_invitee(String text) {
    assertThat(NamedMeetings.in(text))
        .containsExactly(new OutsideRecord("invitee", "ana@example.com", null));
  }

  @Test
  void the_rest_of_the_words_is_a_note() {
    assertThat(
            NamedMeetings.without(
                "camera off https://zoom.us/j/81234567890 and invitee ana@example.com late"))
        .isEqualTo("camera off  and  late");
    assertThat(NamedMeetings.without("the invitee came late")).isEqualTo("the invitee came late");
    assertThat(NamedMeetings.without("no invitee")).isEqualTo("no invitee");
  }

  @Test
  void a_record_with_a_meeting_as_its_part_came_and_names_nothing() {
    OutsideRecord named = NamedMeetings.zoom("81234567890");
    assertThat(NamedMeetings.isNaming(named)).isTrue();
    assertThat(NamedMeetings.isNaming(new OutsideRecord("zoom", named.id(), "uuid"))).isFalse();
    assertThat(NamedMeetings.isNaming(new OutsideRecord("lever", named.id(), null))).isFalse();
  }
}
