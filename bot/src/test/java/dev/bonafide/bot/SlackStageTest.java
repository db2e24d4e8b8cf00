package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.stage.StageArrival;
import dev.bonafide.conversation.stage.StageMode;
import dev.bonafide.conversation.stage.StageWatch;
import dev.bonafide.conversation.stage.StageWatches;
import dev.bonafide.listening.Listening;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.testkit.hiring.FakeCandidate;
import dev.bonafide.testkit.hiring.FakeGreenhouse;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.slack.workspace.Whisper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Candidates who reach a stage that an administrator has watched. */
class SlackStageTest {
  private static final String ROOT = "U0ROOT";
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final String OTHER = "G0OTHER";
  private static final Address ROOM =
      new Address(new Tenant("slack:" + FakeSlack.TEAM), "slack", SlackTalk.CLOSED + "/stages");
  private static final String PITCH =
      "I cannot take it on my account. Please pay my salary to my friend's Payoneer.";
  private static final String SETUP =
      "I will pay for the computer, keep it at your home and install AnyDesk for me. You turn it"
          + " on, I connect and work on it every day.";

  private FakeGreenhouse greenhouse;
  private SlackTalk talk;

  @BeforeEach
  void start() throws IOException {
    greenhouse = new FakeGreenhouse();
    Extensions hiring =
        Extensions.of(
            new Settings(FakeGreenhouseSettings.of(greenhouse, SlackTalk.CLOSED)),
            InstantSource.system());
    talk =
        new SlackTalk(
            new SharedFiles(
                TestLimits.UNHURRIED,
                Listening.NONE,
                hiring.candidates(),
                _ -> false,
                Optional.empty()),
            hiring.candidates().orElseThrow());
    talk.slack().add(new Person(ROOT, "Rut", FakeSlack.TEAM, Person.Kind.ADMIN));
    talk.slack().add(Channel.closed(OTHER));
  }

  @AfterEach
  void stop() {
    talk.close();
    greenhouse.close();
  }

  /** What an administrator, or someone else, is told alone. */
  private String types(String user, String channel, String words) {
    int before = whispers().size();
    var _ = talk.slack().commands(user, channel, words);
    talk.await(() -> whispers().size() > before);
    return whispers().getLast().shown();
  }

  private String types(String words) {
    return types(ROOT, SlackTalk.CLOSED, words);
  }

  private List<Whisper> whispers() {
    return talk.slack().ledger().whispers();
  }

  private List<Said> said(String channel) {
    return talk.slack().ledger().said().stream()
        .filter(one -> one.channel().equals(channel))
        .toList();
  }

  private Optional<StageWatch> watched() {
    return new StageWatches(talk.kept()).all(ROOM.tenant()).stream().findFirst();
  }

  private void watching(boolean isOn) {
    types("settings stages dry-run Onsite, Final round");
    if (isOn) {
      types("settings stages on");
      talk.await(() -> said(SlackTalk.CLOSED).size() == 1);
    }
  }

  private static FakeCandidate telling(String name) {
    return new FakeCandidate(name)
        .answer("How do you want to be paid?", PITCH)
        .answer("How do you work?", SETUP);
  }

  private static FakeCandidate plain(String name) {
    return new FakeCandidate(name)
        .resume("cv.txt", (name + ", engineer in Porto").getBytes(StandardCharsets.UTF_8));
  }

  /** Someone reaches a stage, as the vendor's call hands it on. */
  private void reaches(FakeCandidate candidate, String stage) {
    CandidateLink link = greenhouse.application(greenhouse.add(candidate.stage(stage)));
    StageWatch watch = watched().orElse(new StageWatch(ROOM, StageMode.ON, ROOT, NOW, List.of()));
    talk.arrives(
        new StageArrival(link, stage)
            .receipt(watch, "candidate/" + link.candidate(), Clock.systemUTC().instant()));
  }

  /** Once everything that came in was worked on. */
  private void settled() {
    talk.await(talk::isIdle);
  }

  @Test
  void where_nobody_chose_it_nothing_is_asked_for() {
    assertThat(types("settings stages")).contains("only when someone asks");
    reaches(telling("Ana Silva"), "Onsite");
    settled();
    assertThat(greenhouse.calls()).isEmpty();
    assertThat(talk.cases().all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dry-run Onsite", "on", "off"})
  void a_member_who_is_no_administrator_chooses_nothing(String value) {
    assertThat(types(SlackTalk.ADA, SlackTalk.CLOSED, "settings stages " + value))
        .contains("Only administrators");
    assertThat(watched()).isEmpty();
  }

  @Test
  void in_a_channel_where_links_are_not_opened_it_cannot_be_chosen() {
    assertThat(types(ROOT, OTHER, "settings stages dry-run Onsite"))
        .contains("BONAFIDE_HIRING_CHANNELS");
    assertThat(watched()).isEmpty();
  }

  @Test
  void it_is_tried_first_and_its_stages_are_named() {
    assertThat(types("settings stages on")).contains("Try it first");
    assertThat(types("settings stages dry-run")).contains("Name the stages");
    assertThat(types("settings stages sometimes")).contains("Use “settings stages”");
    assertThat(watched()).isEmpty();
    assertThat(types("settings stages dry-run Onsite, “Final round”"))
        .contains("“Onsite” or “Final round”", "nothing is posted here");
    assertThat(watched().orElseThrow().mode()).isEqualTo(StageMode.TRIAL);
  }

  @Test
  void in_a_trial_the_administrator_alone_gets_the_card() {
    watching(false);
    reaches(telling("Ana Silva"), "Onsite");
    talk.await(() -> talk.slack().ledger().said().size() == 1);
    Said card = talk.slack().ledger().said().getFirst();
    assertThat(card.channel()).startsWith("D");
    assertThat(talk.standing(card))
        .contains("Screened automatically: reached “Onsite” in Greenhouse.")
        .contains("Send note to Greenhouse");
    assertThat(said(SlackTalk.CLOSED)).isEmpty();
  }

  @Test
  void where_nothing_is_to_be_checked_nothing_is_said_and_no_case_is_kept() {
    watching(true);
    reaches(plain("Bob Sierra"), "Onsite");
    settled();
    assertThat(said(SlackTalk.CLOSED)).hasSize(1);
    assertThat(talk.cases().all()).isEmpty();
    assertThat(types("settings stages")).contains("Screened: 1.");
  }

  @Test
  void another_stage_is_not_looked_at() {
    watching(true);
    reaches(telling("Ana Silva"), "Offer");
    settled();
    assertThat(greenhouse.calls()).isEmpty();
  }

  @Test
  void what_is_to_be_checked_is_posted_once_and_leads_on() {
    watching(true);
    reaches(telling("Ana Silva"), "final round");
    talk.await(() -> said(SlackTalk.CLOSED).size() == 2);
    Said card = said(SlackTalk.CLOSED).getLast();
    assertThat(talk.standing(card)).contains("Ana Silva", "Ask first");
    int before = whispers().size();
    var _ = talk.slack().presses(SlackTalk.ADA, SlackTalk.CLOSED, card.ts(), "note");
    talk.await(() -> whispers().size() > before);
    assertThat(whispers().getLast().shown()).contains("The note is in Greenhouse.");
    assertThat(greenhouse.written()).hasSize(1);
    assertThat(talk.cases().all()).hasSize(1);
  }

  @Test
  void who_was_screened_is_told_in_counts_alone() {
    watching(true);
    reaches(telling("Ana Silva"), "Onsite");
    reaches(plain("Bob Sierra"), "Onsite");
    talk.await(() -> said(SlackTalk.CLOSED).size() == 2);
    settled();
    assertThat(types("settings stages"))
        .contains("Screened: 2. With something to check: 1. Could not be read: 0.")
        .doesNotContain("Ana", "Bob");
  }

  @Test
  void once_it_is_turned_off_nothing_is_looked_at() {
    watching(true);
    assertThat(types("settings stages off")).contains("only when someone asks");
    reaches(telling("Ana Silva"), "Onsite");
    settled();
    assertThat(greenhouse.calls()).isEmpty();
  }

  @Test
  void in_the_name_of_somebody_who_is_no_member_any_more_nothing_is_read() {
    talk.slack().add(new Person("U0GUEST", "Gus", FakeSlack.TEAM, Person.Kind.GUEST));
    talk.kept()
        .put(
            ROOM.tenant(),
            StageWatches.TOPIC,
            ROOM.conversation(),
            "slack\nON\nU0GUEST\n2026-11-24T09:00:00Z\nOnsite");
    reaches(telling("Ana Silva"), "Onsite");
    settled();
    assertThat(greenhouse.calls()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"TAKEN", "WORKED", "FINISHED", "SENDING", "SENT", "SETTLED"})
  void whenever_the_process_dies_there_is_one_case_and_one_card(Checkpoint point) {
    watching(true);
    DyingOnce death = new DyingOnce(point);
    talk.watched(death);
    reaches(telling("Ana Silva"), "Onsite");
    talk.await(() -> death.isDead() && said(SlackTalk.CLOSED).size() >= 2);
    settled();
    assertThat(said(SlackTalk.CLOSED)).filteredOn(Said::isNew).hasSize(2);
    assertThat(talk.cases().all()).hasSize(1);
  }
}
