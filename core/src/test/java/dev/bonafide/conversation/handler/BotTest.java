package dev.bonafide.conversation.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.mail.Unreachable;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BotTest {
  private final Talk talk = new Talk();

  private void suspect() {
    talk.thread
        .says("Dana", Role.OTHER, "How shall we pay you?")
        .says("Bo", Role.SUBJECT, "Please pay my friend's account, mine is limited.");
  }

  @Test
  void nobody_who_spoke_is_not_answered() {
    Receipt joined = talk.receipt("somebody joined");
    assertThat(talk.bot.acknowledgement(joined)).isEmpty();
    assertThat(talk.bot.work(joined)).isSameAs(UnitOfWork.NOTHING);
    assertThat(talk.bot.apology(joined)).isEmpty();
  }

  @Test
  void an_empty_thread_is_told_what_to_hand_in_and_no_case_is_opened() {
    assertThat(talk.dana("screen")).startsWith("There is nothing to screen here. Mention the bot");
    assertThat(talk.cases.all()).isEmpty();
  }

  @Test
  void where_nothing_can_be_read_it_is_named() {
    talk.thread.unread.add("cv.pdf: needs a password");
    talk.thread.files.add(Exhibit.of("empty.txt", null, " "));
    assertThat(talk.dana(""))
        .contains("None of this could be read.")
        .contains("Not read: cv.pdf: needs a password.")
        .contains("Not read: empty.txt: is empty.");
    assertThat(talk.cases.all()).isEmpty();
  }

  @Test
  void what_is_away_is_for_the_mail_to_wait_for() {
    talk.thread.away = new Unreachable("slack is away", Duration.ofSeconds(1));
    Receipt receipt = talk.receipt("Dana: screen");
    assertThatThrownBy(() -> talk.bot.work(receipt)).isInstanceOf(Unreachable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "last",
        "explain 1",
        "answer it is hers",
        "note x",
        "fine 1 because x",
        "outcome fraud",
        "undo",
        "delete yes"
      })
  void without_a_case_it_is_said_how_to_get_one(String command) {
    assertThat(talk.dana(command))
        .startsWith("There is no case in this conversation that you can see.");
    assertThat(talk.cases.all()).isEmpty();
  }

  @Test
  void a_request_to_screen_is_acknowledged_and_its_verdict_takes_the_place() {
    suspect();
    Receipt receipt = talk.receipt("Dana: ");
    List<OutboundReply> replies = talk.replies(receipt);
    assertThat(replies).hasSize(2);
    OutboundReply placeholder = replies.getFirst();
    OutboundReply verdict = replies.getLast();
    assertThat(placeholder.act()).isEqualTo(new ReplyAction.Post(Talk.said("working")));
    assertThat(verdict.act())
        .isInstanceOfSatisfying(
            ReplyAction.Edit.class, edit -> assertThat(edit.reply()).isEqualTo(placeholder.key()));
    assertThat(placeholder.key()).endsWith("/1").hasSizeLessThanOrEqualTo(25);
    assertThat(verdict.key()).endsWith("/2").doesNotContain("event", "T1", "C1");
    assertThat(verdict.act().body()).contains("Ask first (case 1)", Talk.said("notice"));
  }

  @Test
  void the_same_receipt_gives_the_same_keys_and_another_gives_others() {
    Receipt receipt = talk.receipt("Dana: help");
    assertThat(talk.replies(receipt).getFirst().key())
        .isEqualTo(talk.replies(receipt).getFirst().key())
        .isNotEqualTo(talk.replies(talk.receipt("Dana: help")).getFirst().key());
  }

  @Test
  void nothing_is_changed_before_the_work_is_carried_out() {
    suspect();
    UnitOfWork unitOfWork = talk.bot.work(talk.receipt("Dana: screen"));
    assertThat(talk.cases.all()).isEmpty();
    unitOfWork.carryOut();
    assertThat(talk.latest().entries())
        .extracting(entry -> (Object) entry.getClass())
        .containsExactly(Entry.HandedIn.class, Entry.Examined.class);
  }

  @Test
  void a_quick_command_is_one_message() {
    List<OutboundReply> replies = talk.replies(talk.receipt("Dana: status"));
    assertThat(replies)
        .singleElement()
        .extracting(OutboundReply::act)
        .isInstanceOf(ReplyAction.Post.class);
    assertThat(replies.getFirst().act().body())
        .contains("memory: on", "discord: off, no token", "Cases: 7. Queued: 2.")
        .contains("Delivery unconfirmed: 1. Failed: 0.", "Bonafide 1.0.0, rules rules-1");
  }

  @Test
  void the_notice_stands_with_the_first_answer_only() {
    suspect();
    assertThat(talk.dana("help")).endsWith(Talk.said("notice"));
    assertThat(talk.dana("screen")).endsWith(Talk.said("notice"));
    assertThat(talk.dana("last")).doesNotContain(Talk.said("notice"));
    assertThat(talk.dana("screen")).doesNotContain(Talk.said("notice"));
  }

  @Test
  void what_the_asker_says_of_the_subject_holds() {
    suspect();
    talk.dana("screen as recruiter name Bo Lund note his camera is broken");
    Entry.HandedIn handedIn = (Entry.HandedIn) talk.latest().entries().getFirst();
    assertThat(handedIn.submission().kind()).isEqualTo(SubjectKind.RECRUITER);
    assertThat(handedIn.submission().name()).isEqualTo("Bo Lund");
    assertThat(handedIn.submission().exhibits())
        .extracting(Exhibit::name)
        .containsExactly("thread", "note 1");
    assertThat(talk.dana("last")).doesNotContain("Keeps the camera off");
  }

  @Test
  void a_file_that_was_not_read_leaves_nothing_found_unsaid_for_good() {
    talk.thread.says(
        "Bo", Role.SUBJECT, "Good morning, and thank you for the friendly call today.");
    talk.thread.unread.add("cv.pdf: needs a \u202Epassword");
    assertThat(talk.dana("screen"))
        .startsWith("Not enough to judge")
        .contains("Not read: cv.pdf: needs a ⟨U+202E⟩password.");
    assertThat(talk.dana("last")).startsWith("Not enough to judge").contains("Not read: cv.pdf");
    assertThat(talk.dana("note camera was on")).startsWith("Not enough to judge");
  }

  @Test
  void a_setting_does_what_it_says() {
    suspect();
    assertThat(talk.dana("settings")).contains("subject detected from the evidence, questions 3.");
    assertThat(talk.dana("set subject to job post")).contains("subject job post, questions 3.");
    assertThat(talk.dana("settings questions 1")).contains("subject job post, questions 1.");
    String verdict = talk.dana("screen");
    assertThat(verdict.lines().filter(line -> line.startsWith("Ask: "))).hasSize(1);
    Entry.HandedIn handedIn = (Entry.HandedIn) talk.latest().entries().getFirst();
    assertThat(handedIn.submission().kind()).isEqualTo(SubjectKind.JOB_POST);
    assertThat(talk.dana("settings questions 0")).contains("questions 0.");
    assertThat(talk.dana("settings questions 8")).contains("questions 8.");
    assertThat(talk.dana("settings questions usual")).contains("questions 3.");
    assertThat(talk.dana("settings subject usual")).contains("detected from the evidence");
    for (String wrong : List.of("questions 9", "questions -1", "colour red", "subject moon")) {
      assertThat(talk.dana("settings " + wrong)).startsWith("There is no such setting or value.");
    }
  }

  @Test
  void what_is_not_understood_is_asked_back_with_the_three_likeliest() {
    suspect();
    talk.dana("screen");
    assertThat(talk.dana("blorp fnarg zwick").lines()).hasSize(4).startsWith(Talk.said("guessed"));
    assertThat(talk.latest().entries()).hasSize(2);
  }

  @Test
  void an_apology_stands_where_the_verdict_would() {
    Receipt screen = talk.receipt("Dana: screen");
    OutboundReply sorry = talk.bot.apology(screen).orElseThrow();
    assertThat(sorry.act())
        .isEqualTo(
            new ReplyAction.Edit(talk.replies(screen).getFirst().key(), Talk.said("apology")));
    assertThat(talk.bot.apology(talk.receipt("Dana: last")).orElseThrow().act())
        .isEqualTo(new ReplyAction.Post(Talk.said("apology")));
    assertThat(talk.replies(screen)).extracting(OutboundReply::key).doesNotContain(sorry.key());
  }

  @Test
  void what_was_handed_in_is_stored_as_it_was() {
    suspect();
    talk.dana("screen");
    Submission stored = ((Entry.HandedIn) talk.latest().entries().getFirst()).submission();
    assertThat(stored.exhibits().getFirst().turns()).isEqualTo(talk.thread.turns);
  }
}
