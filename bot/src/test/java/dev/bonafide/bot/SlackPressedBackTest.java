package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.Entry;
import dev.bonafide.listening.Listening;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.testkit.hiring.FakeAshby;
import dev.bonafide.testkit.hiring.FakeCandidate;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.slack.workspace.View;
import dev.bonafide.testkit.slack.workspace.Whisper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is pressed on the card of a candidate who came from a link, and goes back to Ashby. */
class SlackPressedBackTest {
  private static final String PITCH =
      "I built the service that pays salaries out at a bank in Lisbon, and ran it for years.";
  private static final String MENTION = "<@" + FakeSlack.BOT_USER + "> ";

  private final FakeCandidate ana =
      new FakeCandidate("Ana Silva")
          .resume("cv.txt", PITCH.getBytes(StandardCharsets.UTF_8))
          .fraud("Unreviewed");
  private FakeAshby ashby;
  private SlackTalk talk;
  private String thread = "";

  @BeforeEach
  void start() throws IOException {
    ashby = new FakeAshby();
    Extensions hiring =
        Extensions.of(
            new Settings(
                Map.of(
                    "BONAFIDE_ASHBY_API_KEY", FakeAshby.KEY,
                    "BONAFIDE_ASHBY_API_URL", ashby.url(),
                    "BONAFIDE_HIRING_CHANNELS", SlackTalk.CLOSED)),
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
  }

  @AfterEach
  void stop() {
    talk.close();
    ashby.close();
  }

  private String link(FakeCandidate candidate) {
    return "<https://app.ashbyhq.com/candidate-searches/new/right-side/candidates/"
        + ashby.add(candidate).candidate()
        + ">";
  }

  private Said screened() {
    thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, "next week?", null);
    talk.slack().mention(SlackTalk.CLOSED, SlackTalk.ADA, MENTION + "check " + link(ana), thread);
    talk.await(
        () -> talk.posts(thread).stream().anyMatch(one -> talk.standing(one).contains("Case ")));
    return talk.posts(thread).getFirst();
  }

  /** Fills in the form behind the card, which then says so. */
  private Said concluded(String what) {
    Said card = screened();
    presses(card, "outcome");
    talk.await(
        () -> talk.slack().window(SlackTalk.ADA).filter(SlackPressedBackTest::asks).isPresent());
    var _ =
        talk.slack()
            .submits(
                talk.slack().window(SlackTalk.ADA).orElseThrow(),
                Map.of("what", what, "note", "Met her."));
    talk.await(() -> talk.standing(card).contains("Set fraud status in Ashby"));
    return card;
  }

  private static boolean asks(View window) {
    return window.shown().contains("How did the case end?");
  }

  private void presses(Said card, String action) {
    var _ = talk.slack().presses(SlackTalk.ADA, SlackTalk.CLOSED, card.ts(), action);
  }

  /** What Ada is told alone, which is the last of so many. */
  private String told(int number) {
    talk.await(() -> whispers().size() == number);
    return whispers().getLast().shown();
  }

  private List<Whisper> whispers() {
    return talk.slack().ledger().whispers();
  }

  private List<String> left() {
    return talk.cases().noted().stream()
        .filter(one -> one.act() == AuditAct.EXPORTED)
        .map(AuditEvent::detail)
        .toList();
  }

  @Test
  void a_case_that_came_from_no_link_has_no_such_button() {
    thread =
        talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, "```Max Rivers: " + PITCH + "```", null);
    Said card = talk.screened(thread);
    assertThatThrownBy(() -> presses(card, "note")).isInstanceOf(RuntimeException.class);
  }

  /** Neither the words of the case nor its verdict know of it. */
  @Test
  void what_ashby_noticed_stands_behind_the_card_as_ashbys_word_and_changes_no_verdict() {
    ana.noticed("Device", "VPN", "10.0.0.1").noticed("Phone number", "Confirmed fraud", "+351 1");
    Said card = screened();
    presses(card, "looked");
    talk.await(
        () ->
            talk.slack()
                .window(SlackTalk.ADA)
                .filter(
                    window ->
                        window
                            .shown()
                            .contains(
                                "Ashby says: Device: VPN; Phone number: Confirmed fraud"
                                    + " (not checked here, not weighed)"))
                .isPresent());
    assertThat(talk.slack().window(SlackTalk.ADA).orElseThrow().shown())
        .doesNotContain("10.0.0.1", "+351");
    String report = examined().report();
    assertThat(examined().verdict()).isEqualTo("no_red_flags");
    assertThat(report.substring(0, report.indexOf("\"exhibits\""))).doesNotContain("VPN");
  }

  private Entry.Examined examined() {
    return talk.cases().all().getFirst().entries().stream()
        .filter(Entry.Examined.class::isInstance)
        .map(Entry.Examined.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_verdict_by_itself_sends_nothing_and_offers_no_fraud_status() {
    Said card = screened();
    assertThat(talk.standing(card))
        .contains("Ashby fraud status: flagged, not reviewed (not weighed)");
    assertThatThrownBy(() -> presses(card, "status")).isInstanceOf(RuntimeException.class);
    assertThat(ashby.written()).isEmpty();
    assertThat(ana.fraud()).isEqualTo("Unreviewed");
    assertThat(left()).isEmpty();
  }

  @Test
  void who_presses_is_told_alone_and_the_note_is_there_once() {
    Said card = screened();
    presses(card, "note");
    assertThat(told(1)).contains("The note is in Ashby.");
    presses(card, "note");
    assertThat(told(2)).contains("Ashby has this note already.");
    assertThat(ashby.written()).hasSize(1);
    assertThat(talk.posts(thread)).hasSize(1);
    assertThat(left()).containsExactly("note to ashby");
  }

  @ParameterizedTest
  @EnumSource(names = {"TAKEN", "WORKED", "FINISHED", "SENDING", "SENT", "SETTLED"})
  void whenever_the_process_dies_after_a_press_there_is_one_note(Checkpoint point) {
    Said card = screened();
    DyingOnce death = new DyingOnce(point);
    talk.watched(death);
    presses(card, "note");
    talk.await(() -> death.isDead() && !whispers().isEmpty());
    assertThat(ashby.written()).hasSize(1);
  }

  @Test
  void a_guest_who_presses_sends_nothing() {
    Said card = screened();
    talk.slack().add(new Person("U0GUEST", "Gus", FakeSlack.TEAM, Person.Kind.GUEST));
    var _ = talk.slack().presses("U0GUEST", SlackTalk.CLOSED, card.ts(), "note");
    assertThat(told(1)).doesNotContain("The note is in");
    assertThat(ashby.written()).isEmpty();
  }

  @Test
  void without_an_outcome_no_fraud_status_is_set() {
    screened();
    talk.slack().mention(SlackTalk.CLOSED, SlackTalk.ADA, MENTION + "send outcome", thread);
    talk.await(() -> talk.posts(thread).size() == 2);
    assertThat(talk.standing(talk.posts(thread).getLast())).contains("No outcome is recorded");
    assertThat(ana.fraud()).isEqualTo("Unreviewed");
  }

  @ParameterizedTest
  @CsvSource({
    "confirmed_fraud, Fraudulent",
    "cleared, NotFraudulent",
    "withdrew, Unsure",
    "unknown, Unsure"
  })
  void an_outcome_alone_sets_nothing_and_a_press_sets_the_status(String said, String status) {
    Said card = concluded(said);
    assertThat(ana.fraud()).isEqualTo("Unreviewed");
    int before = whispers().size();
    presses(card, "status");
    assertThat(told(before + 1)).contains("Ashby's fraud status of the candidate is now");
    assertThat(ana.fraud()).isEqualTo(status);
    assertThat(left()).containsExactly("fraud status to ashby");
  }

  @Test
  void an_outcome_that_was_taken_back_sets_nothing() {
    concluded("confirmed_fraud");
    talk.slack().mention(SlackTalk.CLOSED, SlackTalk.ADA, MENTION + "undo", thread);
    talk.await(() -> talk.posts(thread).size() == 2);
    talk.slack().mention(SlackTalk.CLOSED, SlackTalk.ADA, MENTION + "send outcome", thread);
    talk.await(() -> talk.posts(thread).size() == 3);
    assertThat(talk.standing(talk.posts(thread).getLast())).contains("No outcome is recorded");
    assertThat(ana.fraud()).isEqualTo("Unreviewed");
  }

  @Test
  void a_status_that_ashby_refuses_is_told() {
    Said card = concluded("cleared");
    ashby.deny("fraud");
    int before = whispers().size();
    presses(card, "status");
    assertThat(told(before + 1)).contains("was not set: Ashby does not permit this");
  }

  @ParameterizedTest
  @EnumSource(names = {"TAKEN", "WORKED", "FINISHED", "SENDING", "SENT", "SETTLED"})
  void whenever_the_process_dies_the_status_is_set(Checkpoint point) {
    Said card = concluded("cleared");
    int before = whispers().size();
    DyingOnce death = new DyingOnce(point);
    talk.watched(death);
    presses(card, "status");
    talk.await(() -> death.isDead() && whispers().size() > before);
    assertThat(ana.fraud()).isEqualTo("NotFraudulent");
  }
}
