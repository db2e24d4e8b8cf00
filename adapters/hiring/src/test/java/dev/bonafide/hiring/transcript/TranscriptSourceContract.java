package dev.bonafide.hiring.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.applicant.UnheardMeeting;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.testkit.hiring.FakeMeetings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What holds for every vendor who is asked for what was said. */
abstract class TranscriptSourceContract {
  static final String GUEST = "ana@example.com";
  static final String SAID = "In Lisbon.";
  static final Duration SOON = Duration.ofSeconds(20);

  private Instant now = Instant.parse("2026-11-24T10:00:00Z");

  /** As time is, which passes only where somebody waits. */
  final InstantSource clock = () -> now;

  abstract FakeMeetings vendor();

  /** Asks the vendor, with the right credentials or with others. */
  abstract TranscriptSource source(boolean isRight);

  /** A notice of a transcript that is there. */
  abstract TranscriptNotice ready();

  /** A notice of one that is not there anymore. */
  abstract TranscriptNotice gone();

  /** The meeting, as a link to it names it. */
  abstract OutsideRecord linked();

  TrackerCalls calls(String api) {
    return new TrackerCalls(
        new TrackerCalls.Bounds(HttpUrl.get(api), Duration.ZERO, 1 << 20, _ -> false),
        clock,
        this::pass);
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  @AfterEach
  void stop() {
    vendor().close();
  }

  private FetchedWords words(TranscriptNotice notice) {
    return source(true).words(notice, SOON);
  }

  private List<OutsideRecord> names(TranscriptNotice notice) {
    return ((FoundMeeting.Found) source(true).find(notice, SOON)).notice().names();
  }

  @Test
  void other_credentials_get_nothing_and_it_is_tried_later() {
    TranscriptNotice ready = ready();
    assertThat(source(false).words(ready, SOON)).isInstanceOf(FetchedWords.Later.class);
    assertThat(source(false).examine(SOON).problems()).isNotEmpty();
  }

  @Test
  void one_that_is_not_there_anymore_is_told_with_what_to_do() {
    assertThat(words(gone())).isEqualTo(new FetchedWords.Refused(UnheardMeeting.ENDED));
  }

  @Test
  void a_fault_that_lasts_is_for_later() {
    TranscriptNotice ready = ready();
    vendor().fails(20);
    assertThat(words(ready)).isInstanceOf(FetchedWords.Later.class);
  }

  @Test
  void a_fault_or_a_pause_that_passes_is_waited_for() {
    TranscriptNotice ready = ready();
    vendor().fails(1);
    vendor().pauses(1);
    assertThat(words(ready)).isInstanceOf(FetchedWords.Read.class);
  }

  @Test
  void a_vendor_that_cannot_be_reached_is_for_later() {
    TranscriptNotice ready = ready();
    vendor().close();
    assertThat(words(ready)).isInstanceOf(FetchedWords.Later.class);
    assertThat(source(true).examine(SOON).problems()).isNotEmpty();
  }

  @Test
  void the_words_are_read_with_who_said_them() {
    assertThat(words(ready()))
        .isInstanceOfSatisfying(
            FetchedWords.Read.class, one -> assertThat(one.text()).contains("Ana Silva", SAID));
  }

  @Test
  void a_meeting_is_named_by_its_link_and_each_name_has_the_meeting() {
    List<OutsideRecord> names = names(ready());
    assertThat(names).extracting(OutsideRecord::system).contains(linked().system());
    assertThat(names).extracting(OutsideRecord::id).contains(linked().id());
    assertThat(names).extracting(OutsideRecord::part).doesNotContainNull().hasSizeGreaterThan(0);
    assertThat(names.stream().map(OutsideRecord::part).distinct()).hasSize(1);
  }

  @Test
  void nobody_of_the_company_names_a_meeting() {
    assertThat(names(ready()))
        .extracting(OutsideRecord::id)
        .noneMatch(id -> id.contains("example.org") || id.contains("contractor.example"));
  }

  @Test
  void no_topic_is_kept_of_what_was_found() {
    TranscriptNotice found = ((FoundMeeting.Found) source(true).find(ready(), SOON)).notice();
    assertThat(TranscriptNotice.read(found.written())).isEqualTo(found);
    assertThat(found.written()).doesNotContain("Interview with");
  }

  /** How somebody is named who was invited from outside. */
  static String guest() {
    return NamedMeetings.invitee(GUEST).orElseThrow().id();
  }
}
