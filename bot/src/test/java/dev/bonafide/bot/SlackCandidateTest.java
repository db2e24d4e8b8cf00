package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.listening.Listening;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.testkit.hiring.FakeCandidate;
import dev.bonafide.testkit.hiring.FakeGreenhouse;
import dev.bonafide.testkit.hiring.FakeTracker;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A link to a candidate, in a message that names the bot. */
class SlackCandidateTest {
  private static final String PITCH =
      "Ana Silva\nI cannot take it on my account. Please pay my salary to my friend's Payoneer.";

  private FakeGreenhouse greenhouse;
  private SlackTalk talk;
  private String link;

  @BeforeEach
  void start() throws IOException {
    greenhouse = new FakeGreenhouse();
    String candidate = greenhouse.add(ana()).candidate();
    link =
        "<https://app.greenhouse.io/people/" + candidate + "?application_id=" + candidate + "000>";
    talk = talk(SlackTalk.CLOSED);
  }

  @AfterEach
  void stop() {
    talk.close();
    greenhouse.close();
  }

  private static FakeCandidate ana() {
    return new FakeCandidate("Ana Silva")
        .resume("cv.txt", PITCH.getBytes(StandardCharsets.UTF_8))
        .scorecard("Camera was off.");
  }

  private SlackTalk talk(String channels) {
    return talk(channels, "PT20S");
  }

  private SlackTalk talk(String channels, String deadline) {
    Map<String, String> set = FakeGreenhouseSettings.of(greenhouse, channels);
    set.put("BONAFIDE_HIRING_DEADLINE", deadline);
    return talk(Extensions.of(new Settings(set), InstantSource.system()));
  }

  private static SlackTalk talk(Extensions hiring) {
    return new SlackTalk(
        new SharedFiles(
            TestLimits.UNHURRIED,
            Listening.NONE,
            hiring.candidates(),
            _ -> false,
            Optional.empty()));
  }

  private String mentioned(String words) {
    return talk.mentioned("<@" + FakeSlack.BOT_USER + "> " + words);
  }

  private List<Exhibit> exhibits() {
    return handedIn().flatMap(one -> one.exhibits().stream()).toList();
  }

  private Stream<Submission> handedIn() {
    return talk.cases().all().getFirst().entries().stream()
        .flatMap(entry -> entry instanceof Entry.HandedIn in ? Stream.of(in) : Stream.empty())
        .map(Entry.HandedIn::submission);
  }

  @Test
  void where_no_channel_was_chosen_nothing_is_asked_for_and_that_is_said() {
    talk.close();
    talk = talk("");
    assertThat(mentioned("check " + link)).contains("BONAFIDE_HIRING_CHANNELS");
    assertThat(greenhouse.calls()).isEmpty();
  }

  @Test
  void a_setting_that_makes_no_sense_is_told_and_loses_no_message() {
    talk.close();
    talk = talk(SlackTalk.CLOSED, "soon");
    assertThat(mentioned("check " + link)).contains("BONAFIDE_HIRING_DEADLINE");
  }

  @Test
  void in_another_channel_nothing_is_asked_for() {
    talk.close();
    talk = talk("C0OTHER, C0MORE");
    mentioned("check " + link);
    assertThat(greenhouse.calls()).isEmpty();
  }

  @Test
  void a_candidate_that_cannot_be_had_is_told_with_the_reason() {
    greenhouse.deny("candidates");
    assertThat(mentioned("check " + link))
        .contains("Greenhouse does not permit this with these credentials");
  }

  @Test
  void a_look_alike_is_a_word_like_others() {
    mentioned("check <https://app.greenhouse.io.evil.example/people/100>");
    assertThat(greenhouse.calls()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(TrackerVendor.class)
  void the_verdict_comes_from_the_link_within_five_seconds(TrackerVendor vendor)
      throws IOException {
    talk.close();
    try (ThreeTrackers trackers = new ThreeTrackers()) {
      FakeTracker system = trackers.of(vendor);
      CandidateLink ana = system.application(system.add(ana()));
      talk = talk(trackers.setup(SlackTalk.CLOSED));
      Instant asked = InstantSource.system().instant();
      String card = mentioned("check <" + ThreeTrackers.page(ana) + "> camera was off in the call");
      assertThat(Duration.between(asked, InstantSource.system().instant()))
          .isLessThan(Duration.ofSeconds(5));
      assertThat(card).contains("From " + vendor.shown() + ": résumé, scorecard", "Ana Silva");
      assertThat(exhibits())
          .extracting(Exhibit::kind)
          .containsExactly(ExhibitKind.RESUME, ExhibitKind.NOTE, ExhibitKind.NOTE);
      assertThat(exhibits().getLast().text()).isEqualTo("camera was off in the call");
      assertThat(handedIn().flatMap(one -> one.records().stream())).containsExactly(ana.record());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TAKEN", "WORKED", "FINISHED", "SENDING", "SENT", "SETTLED"})
  void whenever_the_process_dies_there_is_one_case_and_one_card(Checkpoint point) {
    DyingOnce death = new DyingOnce(point);
    talk.watched(death);
    String thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, "next week?", null);
    talk.slack()
        .mention(
            SlackTalk.CLOSED, SlackTalk.ADA, "<@" + FakeSlack.BOT_USER + "> check " + link, thread);
    talk.await(death::isDead);
    talk.await(
        () -> talk.posts(thread).stream().anyMatch(one -> talk.standing(one).contains("Case ")));
    assertThat(talk.cases().all()).hasSize(1);
    assertThat(talk.posts(thread)).extracting(Said::ts).hasSize(1);
    assertThat(exhibits()).filteredOn(one -> one.kind() == ExhibitKind.RESUME).hasSize(1);
  }
}
