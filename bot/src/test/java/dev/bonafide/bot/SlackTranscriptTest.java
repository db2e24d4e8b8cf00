package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.UnheardMeeting;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casework.CaseState;
import dev.bonafide.conversation.ArrivedTranscript;
import dev.bonafide.listening.Listening;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Receipt;
import dev.bonafide.testkit.hiring.FakeCandidate;
import dev.bonafide.testkit.hiring.FakeGreenhouse;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.testkit.slack.FakeSlack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** A meeting that is named below a thread, and its transcript, which comes by itself. */
class SlackTranscriptTest {
  private static final String MENTION = "<@" + FakeSlack.BOT_USER + "> ";
  private static final String MEETING = "81234567890";
  private static final String LINK = "<https://us02web.zoom.us/j/" + MEETING + "?pwd=x>";
  private static final String VTT =
      """
      WEBVTT

      1
      00:00:01.000 --> 00:00:05.000
      Ada: How do you want to be paid?

      2
      00:00:06.000 --> 00:00:12.000
      Ana Silva: Please pay my salary to my friend's Payoneer, mine is limited.

      3
      00:00:13.000 --> 00:00:16.000
      Ada: When did you start at Kestrelby?

      4
      00:00:17.000 --> 00:00:20.000
      Ana Silva: I joined Kestrelby in 2016.
      """;

  private static final String SECOND =
      """
      WEBVTT

      1
      00:00:01.000 --> 00:00:05.000
      Ben: Where will you work?

      2
      00:00:06.000 --> 00:00:12.000
      Ana Silva: You keep the computer at your home and install AnyDesk, I connect to it every day.

      3
      00:00:13.000 --> 00:00:16.000
      Ben: And Kestrelby, when was that?

      4
      00:00:17.000 --> 00:00:20.000
      Ana Silva: I started at Kestrelby in 2021.
      """;

  private FakeGreenhouse greenhouse;
  private String candidate;
  private SlackTalk talk;
  private String thread = "";

  @BeforeEach
  void start() throws IOException {
    greenhouse = new FakeGreenhouse();
    FakeCandidate ana =
        new FakeCandidate("Ana Silva")
            .resume("cv.txt", "Ana Silva\nLisbon".getBytes(StandardCharsets.UTF_8));
    candidate = "<https://app.greenhouse.io/people/" + greenhouse.add(ana).candidate() + "> ";
    talk = talk(SlackTalk.CLOSED);
  }

  @AfterEach
  void stop() {
    talk.close();
    greenhouse.close();
  }

  private SlackTalk talk(String channels) {
    Map<String, String> settings = FakeGreenhouseSettings.of(greenhouse, channels);
    settings.put("BONAFIDE_ZOOM_WEBHOOK_SECRET", "0123456789abcdef");
    Extensions hiring = Extensions.of(new Settings(settings), InstantSource.system());
    return new SlackTalk(
        new SharedFiles(
            TestLimits.UNHURRIED,
            Listening.NONE,
            hiring.candidates(),
            hiring::expectsMeetings,
            Optional.empty()));
  }

  private void asked(String words) {
    thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, "next week?", null);
    say("check " + candidate + words);
    talk.await(
        () -> talk.posts(thread).stream().anyMatch(one -> talk.standing(one).contains("Case ")));
  }

  private void say(String words) {
    talk.slack().mention(SlackTalk.CLOSED, SlackTalk.ADA, MENTION + words, thread);
  }

  private CaseHistory history() {
    return talk.cases().all().getFirst();
  }

  private List<OutsideRecord> records() {
    return handedIn().stream()
        .flatMap(one -> one.submission().records().stream())
        .filter(one -> !one.system().equals("greenhouse"))
        .toList();
  }

  private static List<OutsideRecord> recordsOf(CaseHistory history) {
    return CaseState.of(history).handedIn().records();
  }

  private List<Exhibit> exhibits() {
    return handedIn().stream().flatMap(one -> one.submission().exhibits().stream()).toList();
  }

  private List<Entry.HandedIn> handedIn() {
    return history().entries().stream()
        .flatMap(entry -> entry instanceof Entry.HandedIn in ? Stream.of(in) : Stream.empty())
        .toList();
  }

  /** The latest verdict, with all that counted. */
  private String report() {
    return history().entries().stream()
        .flatMap(
            entry -> entry instanceof Entry.Examined one ? Stream.of(one.report()) : Stream.empty())
        .reduce("", (_, last) -> last);
  }

  private Receipt arrived(String by, String speaker, String unread, String words) {
    return arrived(by, speaker, unread, words, "uuid");
  }

  private Receipt arrived(String by, String speaker, String unread, String words, String meeting) {
    CaseHistory history = history();
    Address address = new Address(history.id().tenant(), "slack", history.conversation());
    return new ArrivedTranscript(
            by,
            new OutsideRecord("zoom", MEETING, meeting),
            "Zoom transcript 2026-11-24",
            speaker,
            unread,
            words)
        .receipt(address, history.id(), meeting, InstantSource.system().instant());
  }

  private String last() {
    return talk.standing(talk.posts(thread).getLast());
  }

  @Test
  void where_no_channel_was_chosen_a_link_to_a_meeting_is_a_word_like_others() {
    talk.close();
    talk = talk("C0OTHER");
    String answer = talk.mentioned(MENTION + "check I live in Lisbon " + LINK);
    assertThat(answer).doesNotContain("named meeting's transcript");
    assertThat(talk.cases().all()).allMatch(one -> recordsOf(one).isEmpty());
  }

  @Test
  void a_link_in_somebody_elses_words_names_nothing() {
    thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, "In Lisbon. " + LINK, null);
    say("check " + candidate);
    talk.await(() -> !talk.cases().all().isEmpty());
    assertThat(records()).isEmpty();
  }

  @Test
  void why_there_is_no_transcript_is_told_in_the_thread() {
    asked(LINK);
    talk.arrives(arrived(SlackTalk.ADA, "", UnheardMeeting.ENDED.name(), ""));
    talk.await(() -> talk.posts(thread).size() == 2);
    assertThat(handedIn().getLast().submission().unread())
        .containsExactly(
            "Zoom transcript 2026-11-24: it is no longer available; download it from the"
                + " recording tool and share the file");
    assertThat(last()).contains("One item could not be read");
  }

  @Test
  void what_came_for_somebody_who_may_ask_for_nothing_is_not_added() {
    asked(LINK);
    talk.arrives(arrived("U0NOBODY", "", "", VTT));
    say("last");
    talk.await(() -> talk.posts(thread).size() >= 2);
    assertThat(handedIn()).hasSize(1);
  }

  @Test
  void the_named_meeting_is_remembered_and_its_transcript_changes_the_verdict() {
    asked(LINK + " invitee ana@example.com");
    assertThat(records())
        .containsExactly(
            new OutsideRecord("zoom", MEETING, null),
            new OutsideRecord("invitee", "ana@example.com", null));
    assertThat(talk.standing(talk.posts(thread).getFirst())).doesNotContain("Payoneer");
    talk.arrives(arrived(SlackTalk.ADA, "Ana Silva", "", VTT));
    talk.await(() -> talk.posts(thread).size() == 2);
    assertThat(last()).contains("Case 1", "Payoneer");
    assertThat(exhibits().getLast().name()).isEqualTo("Zoom transcript 2026-11-24");
    assertThat(records()).contains(new OutsideRecord("zoom", MEETING, "uuid"));
  }

  @Test
  void a_meeting_can_be_named_below_a_verdict_too() {
    asked("");
    say("check " + LINK);
    talk.await(() -> talk.posts(thread).size() == 2 && handedIn().size() == 2);
    assertThat(records()).containsExactly(new OutsideRecord("zoom", MEETING, null));
  }

  @Test
  void the_second_interview_is_held_against_the_first() {
    asked(LINK);
    talk.arrives(arrived(SlackTalk.ADA, "Ana Silva", "", VTT));
    talk.await(() -> talk.posts(thread).size() == 2);
    assertThat(report()).doesNotContain("interview-rounds-differ\",\n      \"title");
    say("check " + LINK);
    talk.await(() -> talk.posts(thread).size() == 3);
    talk.arrives(arrived(SlackTalk.ADA, "Ana Silva", "", SECOND, "another uuid"));
    talk.await(() -> talk.posts(thread).size() == 4);
    assertThat(last()).contains("Case 1");
    assertThat(report())
        .contains("Payoneer", "AnyDesk")
        .contains(
            "interview-rounds-differ",
            "I joined Kestrelby in 2016",
            "I started at Kestrelby in 2021");
    assertThat(exhibits()).filteredOn(one -> one.text().startsWith("WEBVTT")).hasSize(2);
    assertThat(talk.cases().all()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Checkpoint.class,
      names = {"TAKEN", "WORKED", "FINISHED", "SENDING", "SENT", "SETTLED"})
  void whenever_the_process_dies_it_is_added_once_and_there_is_one_new_card(Checkpoint point) {
    asked(LINK);
    DyingOnce death = new DyingOnce(point);
    talk.watched(death);
    talk.arrives(arrived(SlackTalk.ADA, "Ana Silva", "", VTT));
    talk.await(death::isDead);
    talk.await(() -> talk.posts(thread).size() == 2 && last().contains("Payoneer"));
    assertThat(exhibits()).filteredOn(one -> one.text().startsWith("WEBVTT")).hasSize(1);
    assertThat(talk.posts(thread)).hasSize(2);
  }
}
