package dev.bonafide.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CodeFile;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.slack.workspace.View;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** "Screen this message", where the bot is a member and where it is not. */
class ShortcutTest {
  private static final String FAR = Office.FOREIGN;
  private static final String SCREEN = "screen_message";
  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  private View form(String channel, String ts) {
    office.slack.chooses(Office.ADA, channel, ts, SCREEN);
    return office.window(Office.ADA, "Who is being screened?");
  }

  private Said verdict() {
    office.await(ledger -> ledger.said().stream().anyMatch(one -> one.shown().contains("Case 1")));
    return office.slack.ledger().said().getLast();
  }

  private Submission handedIn() {
    return ((Entry.HandedIn) office.latest().entries().getFirst()).submission();
  }

  @Test
  void a_shortcut_of_another_name_is_acknowledged_and_dropped() {
    String ts = office.slack.says(FAR, Office.BO, "hello", null);
    var event = office.slack.chooses(Office.ADA, FAR, ts, "another");
    office.await(ledger -> ledger.isAcknowledged(event.id()));
    assertThat(office.slack.window(Office.ADA)).isEmpty();
  }

  @Test
  void a_guest_is_asked_nothing() {
    String ts = office.slack.says(FAR, Office.ADA, "hello", null);
    office.slack.chooses(Office.BO, FAR, ts, SCREEN);
    assertThat(office.window(Office.BO, "Only members").shown())
        .doesNotContain("Wrong person?", "Who is being screened?");
  }

  @Test
  void where_the_bot_is_no_member_the_verdict_comes_in_a_direct_message() {
    String ts = office.slack.says(FAR, Office.BO, "Please pay my friend's account.", null);
    View form = form(FAR, ts);
    assertThat(form.json().toString()).contains("\"initial_value\":\"Bo Lund\"");
    office.slack.submits(form, Map.of("kind", "candidate", "note", "He was late."));
    Said said = verdict();
    assertThat(said.channel()).isEqualTo(FakeSlack.DIRECT);
    assertThat(said.shown()).contains("Candidate: Bo Lund", "friend's account”");
    assertThat(handedIn().kind()).isEqualTo(SubjectKind.CANDIDATE);
    assertThat(handedIn().exhibits())
        .filteredOn(one -> one.kind() == ExhibitKind.NOTE)
        .extracting(Exhibit::text)
        .containsExactly("He was late.");
    assertThat(office.slack.ledger().calls())
        .noneMatch(call -> call.method().equals("conversations.replies"));
  }

  @Test
  void a_message_that_a_member_passes_on_is_evidence_and_no_note() {
    String ts = office.slack.says(FAR, Office.ADA, "Please pay my friend's account.", null);
    View form = form(FAR, ts);
    office.slack.submits(form, Map.of("name", "Bo"));
    verdict();
    assertThat(handedIn().exhibits())
        .singleElement()
        .satisfies(one -> assertThat(one.name()).isEqualTo("Ada's message"))
        .satisfies(one -> assertThat(one.kind()).isNull());
  }

  @Test
  void a_message_of_a_member_whose_name_ends_like_that_of_a_file_is_no_code() {
    office.slack.add(new Person("U0TOM", "tom.h", FakeSlack.TEAM, Person.Kind.MEMBER));
    String ts = office.slack.says(FAR, "U0TOM", "Please pay my friend's account.", null);
    office.slack.submits(form(FAR, ts), Map.of("name", "Bo"));
    verdict();
    assertThat(handedIn().exhibits())
        .singleElement()
        .satisfies(one -> assertThat(CodeFile.is(one.name())).as(one.name()).isFalse());
  }

  @Test
  void saying_so_makes_the_author_the_person_who_is_screened() {
    office.slack.add(new Person("U0CAL", "Cal", FakeSlack.TEAM, Person.Kind.MEMBER));
    String ts = office.slack.says(FAR, "U0CAL", "Please pay my friend's account.", null);
    office.slack.submits(form(FAR, ts), Map.of("author", "yes"));
    assertThat(verdict().shown()).contains("friend's account”");
    assertThat(handedIn().exhibits().getFirst().turns().getFirst().role()).isEqualTo(Role.SUBJECT);
  }

  @Test
  void a_message_too_long_to_travel_is_read_again_or_named_as_not_read() {
    StringBuilder random = new StringBuilder("Please pay my friend's account. ");
    java.util.Random dice = new java.util.Random(7);
    for (int i = 0; i < 6_000; i++) {
      random.append((char) ('!' + dice.nextInt(90)));
    }
    String text = random.toString().replace("<", "").replace("&", "").replace("`", "");
    String far = office.slack.says(FAR, Office.BO, text, null);
    office.slack.submits(form(FAR, far), Map.of());
    office.await(
        ledger ->
            ledger.said().stream()
                .anyMatch(one -> one.shown().contains("not a member of the channel")));
    String near = office.slack.says(Office.CLOSED, Office.BO, text, null);
    office.slack.submits(form(Office.CLOSED, near), Map.of());
    verdict();
    assertThat(handedIn().exhibits().getFirst().text()).contains("friend's account");
  }

  @Test
  void where_the_bot_may_not_write_the_thread_is_no_place_for_the_verdict() {
    String ts = office.slack.says(FAR, Office.BO, "Please pay my friend's account.", null);
    office.slack.submits(form(FAR, ts), Map.of("where", "here"));
    assertThat(verdict().channel()).isEqualTo(FakeSlack.DIRECT);
    assertThat(office.slack.ledger().posts(FAR, ts)).isEmpty();
  }

  @Test
  void in_the_thread_where_the_asker_wants_it_there() {
    String ts =
        office.slack.says(Office.CLOSED, Office.BO, "Please pay my friend's account.", null);
    office.slack.submits(form(Office.CLOSED, ts), Map.of("where", "here"));
    Said card = office.card(Office.CLOSED, ts);
    assertThat(office.slack.ledger().standing(card.ts())).contains("friend's account”");
  }
}
