package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.UnheardMeeting;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casework.CaseState;
import dev.bonafide.conversation.ArrivedTranscript;
import dev.bonafide.listening.Listening;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import dev.bonafide.testkit.telegram.Person;
import dev.bonafide.testkit.telegram.Said;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting that is named in a private chat, and its transcript, which comes by itself. */
class TelegramTranscriptTest {
  private static final Person ADA = new Person(4_711, "Ada", "es");
  private static final String CODE = "abc-mnop-xyz";
  private static final String NAMING = "check https://meet.google.com/" + CODE;
  private static final String VTT =
      """
      WEBVTT

      1
      00:00:01.000 --> 00:00:05.000
      Ada: How do you want to be paid?

      2
      00:00:06.000 --> 00:00:12.000
      Ana Silva: Please pay my salary to my friend's Payoneer, mine is limited.
      """;

  private TelegramTalk talk;

  @BeforeEach
  void start() throws InterruptedException {
    talk = talk("C0SLACK,4711");
  }

  private static TelegramTalk talk(String chats) throws InterruptedException {
    Extensions hiring =
        Extensions.of(
            new Settings(
                Map.of(
                    "BONAFIDE_ZOOM_WEBHOOK_SECRET",
                    "0123456789abcdef",
                    "BONAFIDE_HIRING_CHANNELS",
                    chats)),
            Instant::now);
    return new TelegramTalk(
        ADA,
        Shipped.ENGINE,
        new SharedFiles(
            TestLimits.UNHURRIED,
            Listening.NONE,
            Optional.empty(),
            hiring::expectsMeetings,
            Optional.empty()));
  }

  @AfterEach
  void stop() {
    talk.close();
  }

  private List<Said> asked() {
    talk.forward("Ana Silva", List.of("I have lived in Lisbon for nine years.", "I know React."));
    long _ = talk.people().text(ADA, NAMING);
    return talk.answers();
  }

  private CaseHistory history() {
    return talk.cases().all().getFirst();
  }

  private List<OutsideRecord> records() {
    return CaseState.of(history()).handedIn().records();
  }

  private Receipt arrived() {
    return arrived("", VTT);
  }

  private Receipt arrived(String unread, String words) {
    CaseHistory history = history();
    Address address = new Address(history.id().tenant(), "telegram", history.conversation());
    return new ArrivedTranscript(
            Long.toString(ADA.id()),
            new OutsideRecord("meet", CODE, "meet/conferenceRecords/c1"),
            "Google Meet transcript 2026-11-24",
            "Ana Silva",
            unread,
            words)
        .receipt(address, history.id(), "abc", Instant.parse("2026-03-02T10:00:00Z"));
  }

  @Test
  void in_a_chat_that_nobody_chose_a_link_to_a_meeting_is_a_word_like_others() throws Exception {
    talk.close();
    talk = talk("4712");
    asked();
    assertThat(records()).isEmpty();
  }

  @Test
  void a_named_meeting_is_remembered_and_it_is_said_in_the_language_of_the_chat() {
    asked();
    assertThat(CaseState.of(history()).handedIn().warnings())
        .contains("La transcripción de la reunión indicada se añade sola.");
    assertThat(records()).containsExactly(new OutsideRecord("meet", CODE, null));
  }

  @Test
  void its_transcript_changes_the_verdict_once_however_often_it_comes() {
    int before = asked().size();
    talk.arrives(arrived());
    talk.arrives(arrived());
    List<Said> said = talk.answers();
    assertThat(said).hasSize(before + 1);
    assertThat(said.getLast().text()).contains("Payoneer");
    assertThat(records()).contains(new OutsideRecord("meet", CODE, "meet/conferenceRecords/c1"));
  }

  @Test
  void why_there_is_no_transcript_is_told() {
    asked();
    talk.arrives(arrived(UnheardMeeting.SEVERAL.name(), ""));
    talk.answers();
    assertThat(CaseState.of(history()).handedIn().unread())
        .singleElement()
        .satisfies(one -> assertThat(one).contains("several cases name this meeting"));
  }
}
