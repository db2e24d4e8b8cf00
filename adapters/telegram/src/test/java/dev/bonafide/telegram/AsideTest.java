package dev.bonafide.telegram;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.telegram.api.Scene;
import dev.bonafide.telegram.api.TelegramPlace;
import dev.bonafide.telegram.card.TelegramMessages;
import dev.bonafide.testkit.Json;
import dev.bonafide.testkit.telegram.GroupWriting;
import dev.bonafide.testkit.telegram.Person;
import dev.bonafide.testkit.telegram.Said;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks in a group with {@code /check} is answered there alone. */
class AsideTest {
  private static final long GROUP = -700;
  private static final Person OLGA = new Person(1_010, "Olga", "ru");
  private static final String HOW = TelegramMessages.ENGLISH.say("check");

  private final Scene scene = new Scene();
  private final GroupWriting groups = scene.telegram.groups();

  @AfterEach
  void close() {
    assertThat(scene.telegram.shown(GROUP))
        .isSubsetOf("…", TelegramMessages.ENGLISH.say("private"), HOW);
    scene.close();
  }

  private long posted() {
    return scene.people.inGroup(MAX, GROUP, TELLING);
  }

  private List<Said> seenBy(Person person) {
    return scene.telegram.whispered(GROUP, person);
  }

  private String readBy(Person person) {
    return seenBy(person).getLast().text().replace("\u2060", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/check", "/check@bonafide_bot", "/CHECK name Max"})
  void a_message_that_is_answered_with_the_command_is_judged_for_the_asker_alone(String command) {
    groups.unseen(ADA, GROUP, posted(), command);
    scene.settle();
    assertThat(seenBy(ADA)).hasSize(1);
    assertThat(readBy(ADA)).startsWith("Ask first").contains("pay my friend");
    assertThat(seenBy(ADA).getLast().isProtected()).isTrue();
    assertThat(seenBy(ADA).getLast().hasPreview()).isFalse();
    assertThat(seenBy(MAX)).isEmpty();
    assertThat(scene.telegram.shown(GROUP)).isEmpty();
    assertThat(scene.said()).isEmpty();
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.cases.all().getFirst().id().tenant())
        .isEqualTo(new TelegramPlace(ADA.id()).address().tenant());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/check", "/check@bonafide_bot what is this?"})
  void without_a_message_it_says_how_to_ask(String command) {
    groups.unseen(ADA, GROUP, 0, command);
    scene.settle();
    assertThat(seenBy(ADA)).extracting(Said::text).containsExactly(HOW);
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void where_telegram_refuses_everyone_reads_how_to_ask() {
    long command = scene.people.inGroup(ADA, GROUP, "/check");
    scene.settle();
    Said how = scene.telegram.said(GROUP).getLast();
    assertThat(scene.telegram.said(GROUP)).hasSize(1);
    assertThat(how.text()).isEqualTo(HOW);
    assertThat(how.replyTo()).isEqualTo(command);
  }

  @Test
  void words_below_a_file_are_a_note_about_what_the_command_answers_and_the_file_is_evidence() {
    scene.telegram.administer(GROUP);
    groups.document(ADA, GROUP, posted(), "I am Tomas", "/check he was late");
    scene.settle();
    assertThat(readBy(ADA)).startsWith("Ask first");
    assertThat(scene.turns()).extracting(MessageTurn::speaker).containsExactly("Max");
    assertThat(scene.notes()).containsExactly("he was late");
    assertThat(scene.handedIn().exhibits()).extracting(Exhibit::name).contains("chat.txt");
  }

  @Test
  void a_file_with_the_command_below_it_is_judged_itself() {
    scene.telegram.administer(GROUP);
    groups.document(ADA, GROUP, 0, TELLING, "/check name Tomas");
    scene.settle();
    assertThat(readBy(ADA)).contains("pay my friend", "Tomas");
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void another_bot_that_is_called_is_left_to_answer() {
    groups.unseen(ADA, GROUP, posted(), "/check@other_bot");
    scene.settle();
    assertThat(seenBy(ADA)).isEmpty();
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void words_that_only_the_bot_sees_are_not_answered_before_everyone() {
    groups.unseen(ADA, GROUP, posted(), "/check");
    scene.settle();
    groups.unseen(ADA, GROUP, 0, "explain 1");
    scene.settle();
    assertThat(seenBy(ADA).getLast().text()).isEqualTo(HOW);
    assertThat(scene.telegram.shown(GROUP)).isEmpty();
  }

  @Test
  void whoever_speaks_as_the_group_is_told_nothing_alone_and_has_no_case() {
    JsonObject group = Json.of("id", GROUP, "type", "group", "title", "Hiring");
    groups.inGroup(
        new Person(1_087_968_824L, "Group"),
        GROUP,
        Json.of("text", "/check", "sender_chat", group));
    scene.settle();
    assertThat(scene.telegram.said(GROUP)).hasSize(1);
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void the_words_of_the_one_who_is_answered_are_judged_and_never_the_askers() {
    groups.unseen(ADA, GROUP, posted(), "/check He said that on Monday.");
    scene.settle();
    assertThat(scene.turns()).extracting(MessageTurn::speaker).containsExactly("Max");
    assertThat(scene.turns()).extracting(MessageTurn::role).containsExactly(Role.SUBJECT);
    long own = scene.people.inGroup(ADA, GROUP, TELLING);
    groups.unseen(ADA, GROUP, own, "/check");
    scene.settle();
    assertThat(scene.turns()).extracting(MessageTurn::role).containsExactly(Role.OTHER);
  }

  @Test
  void what_someone_forwarded_to_the_group_is_said_by_the_one_who_wrote_it() {
    JsonObject forwarded =
        Json.of("text", TELLING, "forward_origin", scene.from(OLGA, 1).written());
    groups.unseen(ADA, GROUP, groups.inGroup(MAX, GROUP, forwarded), "/check");
    scene.settle();
    assertThat(scene.turns()).extracting(MessageTurn::speaker).containsExactly("Olga");
    assertThat(readBy(ADA)).startsWith("Ask first");
  }

  @Test
  void what_the_bot_said_itself_is_no_evidence() {
    long neutral = 4_711;
    posted();
    groups.unseen(ADA, GROUP, neutral, "/check");
    scene.settle();
    assertThat(seenBy(ADA)).extracting(Said::text).containsExactly(HOW);
  }

  @Test
  void two_who_ask_about_one_message_at_once_each_see_their_own_answer() {
    long message = posted();
    groups.unseen(ADA, GROUP, message, "/check");
    groups.unseen(OLGA, GROUP, message, "/check");
    scene.settle();
    assertThat(seenBy(ADA)).hasSize(1);
    assertThat(readBy(ADA)).startsWith("Ask first").contains("Case 1 ·");
    assertThat(seenBy(OLGA)).hasSize(1);
    assertThat(readBy(OLGA)).doesNotContain("Ask first").contains("pay my friend");
    assertThat(scene.cases.all()).extracting(one -> one.id().tenant()).doesNotHaveDuplicates();
    assertThat(scene.telegram.shown(GROUP)).isEmpty();
  }

  @Test
  void a_press_acts_for_the_one_who_was_told_in_that_place() {
    groups.unseen(ADA, GROUP, posted(), "/check");
    scene.settle();
    groups.pressUnseen(ADA, GROUP, "More");
    scene.settle();
    assertThat(seenBy(ADA)).hasSize(1);
    assertThat(seenBy(ADA).getLast().buttons())
        .anyMatch(button -> button.text().equals("Outcome: scam"));
    groups.pressUnseen(ADA, GROUP, "All questions");
    scene.settle();
    assertThat(seenBy(ADA)).hasSize(2);
    assertThat(readBy(ADA)).contains("Whose account is it?");
    assertThat(scene.telegram.calls("editMessageText")).isZero();
    assertThat(scene.telegram.shown(GROUP)).isEmpty();
    assertThat(scene.said()).isEmpty();
  }

  @Test
  void a_forged_press_of_another_is_refused() {
    groups.unseen(ADA, GROUP, posted(), "/check");
    scene.settle();
    List<Said> before = seenBy(ADA);
    groups.pressedUnseen(MAX, ADA, GROUP, before.getLast().id(), "x:1:");
    scene.settle();
    assertThat(scene.telegram.toasts()).containsExactly(TelegramMessages.ENGLISH.say("not-yours"));
    assertThat(seenBy(ADA)).isEqualTo(before);
    assertThat(seenBy(MAX)).isEmpty();
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void an_administrator_answers_a_command_that_everyone_sees_too() {
    scene.telegram.administer(GROUP);
    groups.inGroup(ADA, GROUP, posted(), "/check");
    scene.settle();
    assertThat(readBy(ADA)).startsWith("Ask first");
    assertThat(scene.telegram.shown(GROUP)).isEmpty();
  }

  @Test
  void where_telegram_refuses_everyone_reads_one_neutral_line_and_the_verdict_waits() {
    long command = groups.inGroup(ADA, GROUP, posted(), "/check");
    scene.settle();
    Said neutral = scene.telegram.said(GROUP).getLast();
    assertThat(scene.telegram.said(GROUP)).hasSize(1);
    assertThat(neutral.replyTo()).isEqualTo(command);
    assertThat(neutral.buttons())
        .singleElement()
        .satisfies(key -> assertThat(key.url()).isEqualTo("https://t.me/bonafide_bot?start=last"));
    assertThat(scene.said()).isEmpty();
    scene.people.text(ADA, "/start last");
    scene.settle();
    assertThat(scene.said()).hasSize(1);
    assertThat(scene.read()).startsWith("Ask first");
    assertThat(scene.cases.all()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@bonafide_bot is he ok?", "hey @Bonafide_Bot", "@bonafide_bot"})
  void a_message_that_is_answered_by_naming_the_bot_waits_behind_the_button(String words) {
    groups.inGroup(ADA, GROUP, posted(), words);
    scene.settle();
    assertThat(scene.telegram.said(GROUP).getLast().buttons())
        .singleElement()
        .satisfies(key -> assertThat(key.url()).isEqualTo("https://t.me/bonafide_bot?start=last"));
    scene.people.text(ADA, "/start last");
    scene.settle();
    assertThat(scene.read()).startsWith("Ask first").contains("pay my friend");
    assertThat(scene.notes()).allMatch(note -> !note.contains("bonafide"));
  }

  @Test
  void a_text_that_is_pasted_beside_the_name_of_the_bot_waits_behind_the_button() {
    String talk =
        "Ada: Hello Max, thank you for coming. Where do you live at the moment?\n"
            + "Max: I live with my parents in Lisbon, and I like to walk by the river.\n"
            + "Ada: And how do we pay you, if we come to an agreement today?\nMax: "
            + TELLING;
    scene.people.inGroup(ADA, GROUP, "@bonafide_bot look at him please\n\n" + talk);
    scene.settle();
    scene.people.text(ADA, "/start last");
    scene.settle();
    assertThat(scene.read()).contains("pay my friend");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@other_bot is he ok?", "/check@other_bot @bonafide_bot", "is he ok?"})
  void an_answer_that_names_another_bot_or_none_is_none_of_its_business(String words) {
    groups.inGroup(ADA, GROUP, posted(), words);
    scene.settle();
    assertThat(scene.telegram.said(GROUP)).isEmpty();
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void what_waited_for_the_button_is_erased_where_it_was_shown() {
    scene.people.text(ADA, "/start");
    scene.settle();
    groups.inGroup(ADA, GROUP, posted(), "/check");
    scene.settle();
    assertThat(scene.telegram.said(GROUP)).hasSize(1);
    assertThat(scene.said()).noneMatch(said -> said.text().contains("pay my friend"));
    scene.people.text(ADA, "/start last");
    scene.settle();
    assertThat(scene.read()).startsWith("Ask first");
    scene.press("More");
    scene.press("Erase case");
    scene.press("Yes, erase case 1");
    assertThat(scene.cases.all()).isEmpty();
    assertThat(scene.said()).noneMatch(said -> said.text().contains("pay my friend"));
  }

  @Test
  void an_unseen_command_that_is_answered_too_late_is_answered_in_the_private_chat() {
    scene.people.text(ADA, "/start");
    scene.settle();
    groups.unseen(ADA, GROUP, posted(), "/check");
    scene.pass(Duration.ofMinutes(1));
    scene.settle();
    assertThat(seenBy(ADA)).isEmpty();
    assertThat(scene.telegram.shown(GROUP)).isEmpty();
    assertThat(scene.read()).startsWith("Ask first");
  }

  @Test
  void an_administrator_is_late_for_nothing() {
    scene.telegram.administer(GROUP);
    groups.unseen(ADA, GROUP, posted(), "/check");
    scene.pass(Duration.ofMinutes(1));
    scene.settle();
    assertThat(readBy(ADA)).startsWith("Ask first");
  }

  @Test
  void an_old_server_shows_everyone_nothing_of_it() {
    scene.telegram.growOld();
    groups.inGroup(ADA, GROUP, posted(), "/check");
    scene.settle();
    assertThat(scene.telegram.shown(GROUP))
        .containsExactly("…", TelegramMessages.ENGLISH.say("private"));
    assertThat(scene.telegram.said(GROUP)).hasSize(1);
    scene.people.text(ADA, "/start last");
    scene.settle();
    assertThat(scene.read()).startsWith("Ask first");
  }
}
