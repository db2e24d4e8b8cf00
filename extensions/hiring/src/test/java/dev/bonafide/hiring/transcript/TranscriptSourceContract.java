package dev.bonafide.hiring.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.applicant.UnheardMeeting;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.http.CallBudget;
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
  static final String LATER = "LATER";
  static final Duration SOON = Duration.ofSeconds(20);

  private Instant now = Instant.parse("2026-11-24T10:00:00Z");

  /** As time is, which passes only where someone waits. */
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

  CallBudget time() {
    return CallBudget.of(clock, SOON);
  }

  /** The words, or why there are none; {@code LATER} where asking again makes sense. */
  String words(TranscriptSource source, TranscriptNotice notice) {
    try {
      return source.words(notice, time());
    } catch (TrackerFailure e) {
      return e.trouble().unheard().map(Enum::name).orElse(LATER);
    }
  }

  private String words(TranscriptNotice notice) {
    return words(source(true), notice);
  }

  /** The notice once the vendor was asked. */
  TranscriptNotice found(TranscriptNotice notice) {
    try {
      return source(true).find(notice, time());
    } catch (TrackerFailure e) {
      throw new AssertionError(e);
    }
  }

  /** Reason that a meeting is not known; {@code LATER} where asking again makes sense. */
  String unknown(TranscriptNotice notice) {
    try {
      return source(true).find(notice, time()).toString();
    } catch (TrackerFailure e) {
      return e.trouble().unheard().map(Enum::name).orElse(LATER);
    }
  }

  private void isRefused(TranscriptSource source) {
    TrackerHealth health;
    try {
      health = source.examine(time());
    } catch (TrackerFailure e) {
      return;
    }
    assertThat(health.problems()).isNotEmpty();
  }

  /** Problem with the set-up, as the vendor itself says. */
  TrackerHealth examined(TranscriptSource source) {
    try {
      return source.examine(time());
    } catch (TrackerFailure e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void other_credentials_get_nothing_and_it_is_tried_later() {
    TranscriptNotice ready = ready();
    assertThat(words(source(false), ready)).isEqualTo(LATER);
    isRefused(source(false));
  }

  @Test
  void one_that_is_not_there_anymore_is_told_with_what_to_do() {
    assertThat(words(gone())).isEqualTo(UnheardMeeting.ENDED.name());
  }

  @Test
  void a_fault_that_lasts_is_for_later() {
    TranscriptNotice ready = ready();
    vendor().fails(20);
    assertThat(words(ready)).isEqualTo(LATER);
  }

  @Test
  void a_fault_or_a_pause_that_passes_is_waited_for() {
    TranscriptNotice ready = ready();
    vendor().fails(1);
    vendor().pauses(1);
    assertThat(words(ready)).contains(SAID);
  }

  @Test
  void a_vendor_that_cannot_be_reached_is_for_later() {
    TranscriptNotice ready = ready();
    vendor().close();
    assertThat(words(ready)).isEqualTo(LATER);
    isRefused(source(true));
  }

  @Test
  void the_words_are_read_with_who_said_them() {
    assertThat(words(ready())).contains("Ana Silva", SAID);
  }

  @Test
  void a_meeting_is_named_by_its_link_and_each_name_has_the_meeting() {
    List<OutsideRecord> names = found(ready()).names();
    assertThat(names).extracting(OutsideRecord::system).contains(linked().system());
    assertThat(names).extracting(OutsideRecord::id).contains(linked().id());
    assertThat(names).extracting(OutsideRecord::part).doesNotContainNull().hasSizeGreaterThan(0);
    assertThat(names.stream().map(OutsideRecord::part).distinct()).hasSize(1);
  }

  @Test
  void nobody_of_the_company_names_a_meeting() {
    assertThat(found(ready()).names())
        .extracting(OutsideRecord::id)
        .noneMatch(id -> id.contains("example.org") || id.contains("contractor.example"));
  }

  @Test
  void no_topic_is_kept_of_what_was_found() {
    TranscriptNotice found = found(ready());
    assertThat(TranscriptNotice.read(found.written())).isEqualTo(found);
    assertThat(found.written()).doesNotContain("Interview with");
  }

  /** How someone is named who was invited from outside. */
  static String guest() {
    return NamedMeetings.invitee(GUEST).orElseThrow().id();
  }
}
