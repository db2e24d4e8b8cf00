package dev.bonafide.telegram.card;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.telegram.api.Scene;
import dev.bonafide.testkit.telegram.Button;
import dev.bonafide.testkit.telegram.Said;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandTest {
  private static final long GROUP = -500;

  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  private long verdict() {
    scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
    scene.settle();
    return scene.last().id();
  }

  private void press(long message, String label) {
    scene.people.press(ADA, ADA.id(), message, label);
    scene.settle();
  }

  @Test
  void somebody_else_cannot_press_a_button() {
    long verdict = verdict();
    scene.people.pressed(MAX, ADA.id(), verdict, "x:1:");
    scene.settle();
    assertThat(scene.telegram.toasts()).containsExactly("Only the person who asked can do that.");
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.said()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "x",
    "x:1",
    "x:one:",
    "?:1:",
    "x:1:'; drop table case'",
    "f:1:<b>",
    "x:999999999999999999999:"
  })
  void a_button_that_nobody_made_changes_nothing(String data) {
    long verdict = verdict();
    scene.people.pressed(ADA, ADA.id(), verdict, data);
    scene.settle();
    assertThat(scene.telegram.toasts())
        .containsExactly(TelegramMessages.ENGLISH.say("unknown-button"));
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void a_button_of_an_older_case_acts_on_that_case() {
    long first = verdict();
    verdict();
    press(first, "More");
    press(first, "All questions");
    assertThat(scene.telegram.toasts()).containsOnly("");
    assertThat(scene.said()).hasSize(3);
    assertThat(scene.cases.all()).allSatisfy(one -> assertThat(one.entries()).hasSize(2));
  }

  @Test
  void an_older_case_is_erased_by_its_own_button_and_the_latest_stays() {
    long first = verdict();
    verdict();
    press(first, "More");
    press(first, "Erase case");
    press(scene.last().id(), "Yes, erase case 1");
    assertThat(scene.cases.all())
        .singleElement()
        .extracting(one -> one.id().number())
        .isEqualTo(2L);
  }

  @Test
  void a_press_that_comes_late_is_carried_out_all_the_same() {
    long verdict = verdict();
    press(verdict, "More");
    scene.people.press(ADA, ADA.id(), verdict, "Outcome: scam");
    scene.pass(java.time.Duration.ofHours(1));
    scene.settle();
    assertThat(scene.last().text()).contains("“outcome fraud because …”");
    scene.people.text(ADA, "outcome fraud because the bank said so");
    scene.settle();
    assertThat(scene.last().text()).contains("Recorded for case 1: confirmed fraud");
  }

  @Test
  void removed_commands_are_refused_in_one_sentence() {
    long _ = verdict();
    for (String words : List.of("/owner", "decide by Friday", "take it")) {
      scene.people.text(ADA, words);
      scene.settle();
      assertThat(scene.last().text()).contains("The bot no longer does that.");
    }
  }

  @Test
  void few_buttons_stand_under_a_verdict_and_the_rest_behind_the_last() {
    long verdict = verdict();
    assertThat(labels(verdict))
        .containsExactly("⧉ Copy question", "Evidence", "Not a problem", "More");
    assertThat(scene.last().buttons().getFirst().copied()).isEqualTo("Whose account is it?");
    press(verdict, "More");
    assertThat(labels(verdict))
        .containsExactly(
            "Evidence",
            "All questions",
            "What was checked",
            "Outcome: scam",
            "Outcome: fine",
            "Undo",
            "Erase case",
            "Back");
    press(verdict, "Back");
    assertThat(labels(verdict)).contains("More");
    assertThat(scene.said()).hasSize(1);
  }

  private List<String> labels(long message) {
    return scene.said().stream()
        .filter(one -> one.id() == message)
        .flatMap(one -> one.buttons().stream())
        .map(Button::text)
        .toList();
  }

  private String standing(long message) {
    return scene.said().stream()
        .filter(one -> one.id() == message)
        .map(Said::text)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_press_changes_the_card_in_its_place_and_is_answered_in_one_line() {
    long verdict = verdict();
    press(verdict, "Not a problem");
    press(verdict, "Not a problem: 1");
    assertThat(scene.last().text()).contains("“fine 1 because …”").doesNotContain("\n");
    assertThat(standing(verdict)).contains("pay my friend");
    assertThat(scene.said()).hasSize(2);
  }

  @Test
  void every_button_does_what_it_says() {
    long verdict = verdict();
    press(verdict, "Evidence");
    assertThat(scene.last().text()).contains("Why it matters", "pay my friend");
    press(verdict, "More");
    press(verdict, "All questions");
    assertThat(scene.last().text()).contains("Whose account is it?", "Good answer: ");
    press(verdict, "What was checked");
    assertThat(scene.last().text()).contains("utterance");
    press(verdict, "Erase case");
    assertThat(scene.last().text()).contains("cannot be undone");
    press(scene.last().id(), "Yes, erase case 1");
    assertThat(scene.cases.all()).isEmpty();
    assertThat(scene.cases.tombstones()).containsExactly("1 by 1001");
  }

  @ParameterizedTest
  @CsvSource({
    "/start,Forward messages from another chat to this one",
    "/start open,Forward messages from another chat to this one",
    "/help,/delete 12: erase case 12",
    "/help@bonafide_bot,/delete 12: erase case 12",
    "/new,Ready.",
    "/cancel,Nothing is waiting here.",
    "/last,There is no case here yet",
    "/delete,There is no case here yet",
    "/delete 7,There is no case 7 here.",
    "/settings,questions 3",
    "/status,privacy mode is on",
    "/language,Answers are in English",
    "/privacy,The bot stores what you submit",
    "/nonsense,I did not understand that",
    "hello you,/delete 12: erase case 12",
    "explain 1,There is no case here yet"
  })
  void every_command_is_answered_at_once(String typed, String said) {
    scene.people.text(ADA, typed);
    scene.settle(java.time.Duration.ofSeconds(4));
    assertThat(scene.said()).hasSize(1);
    assertThat(scene.last().text()).contains(said);
  }

  @Test
  void a_picture_alone_is_not_judged_and_says_what_can_be() {
    scene.people.photo(ADA, "");
    scene.settle();
    assertThat(scene.said()).hasSize(1);
    assertThat(scene.last().text())
        .startsWith(TelegramMessages.ENGLISH.say("nothing-read"))
        .contains("Not read: 1 photo");
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void last_shows_the_verdict_again() {
    verdict();
    scene.people.text(ADA, "/last");
    scene.settle();
    assertThat(scene.said())
        .hasSize(2)
        .extracting(Said::text)
        .allMatch(t -> t.startsWith("Ask first"));
  }

  @Test
  void an_older_case_is_erased_by_its_number_with_all_that_was_shown_of_it() {
    long older = verdict();
    press(older, "Evidence");
    press(older, "More");
    press(older, "All questions");
    long latest = verdict();
    scene.people.text(ADA, "/delete 1");
    scene.settle();
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.last().text()).contains("Case 1 and its texts are erased");
    assertThat(scene.said())
        .filteredOn(one -> one.id() != latest)
        .hasSize(4)
        .noneSatisfy(one -> assertThat(one.text()).containsAnyOf("pay my friend", "Whose account"));
    assertThat(standing(latest)).contains("pay my friend");
  }

  @Test
  void a_group_hears_nothing_but_where_to_go() {
    scene.people.inGroup(ADA, GROUP, "/start " + TELLING);
    scene.people.inGroup(ADA, GROUP, "see @bonafide_bot, " + TELLING);
    scene.people.inGroup(ADA, GROUP, TELLING + " @somebody_else");
    scene.people.inGroup(ADA, GROUP, "/check@other_bot");
    scene.people.inGroup(ADA, GROUP, TELLING);
    scene.settle();
    assertThat(scene.telegram.said(GROUP))
        .extracting(Said::text)
        .containsExactly(
            TelegramMessages.ENGLISH.say("private"), TelegramMessages.ENGLISH.say("private"));
    assertThat(scene.telegram.said(GROUP).getFirst().buttons())
        .extracting(Button::url)
        .containsExactly("https://t.me/bonafide_bot?start=open");
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void asked_from_another_chat_it_only_opens_its_own() {
    scene.people.inline(ADA, TELLING);
    scene.settle();
    assertThat(scene.telegram.inline()).hasSize(1);
    assertThat(scene.telegram.inline().getFirst())
        .contains("Open in private")
        .doesNotContain("pay");
    assertThat(scene.said()).isEmpty();
  }

  @Test
  void nobody_sees_or_counts_the_cases_of_others() {
    verdict();
    scene.people.text(MAX, "/last");
    scene.settle();
    List<Said> max = scene.telegram.said(MAX.id());
    assertThat(max).hasSize(1);
    assertThat(max.getFirst().text()).contains("There is no case here yet");
  }
}
