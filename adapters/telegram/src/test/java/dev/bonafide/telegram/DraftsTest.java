package dev.bonafide.telegram;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.consultation.ScreeningProgress.Step;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.telegram.api.Scene;
import dev.bonafide.telegram.api.TelegramPlace;
import dev.bonafide.telegram.card.TelegramMessages;
import dev.bonafide.testkit.telegram.Draft;
import dev.bonafide.testkit.telegram.Fault;
import dev.bonafide.testkit.telegram.Person;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Drafts of screenings that take long, as Telegram takes them. */
class DraftsTest {
  private static final Duration NEVER = Duration.ofDays(1);
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final String MODEL = "✓ Evidence\n✓ Rules\n… Language model";
  private static final String SECOND = "✓ Evidence\n✓ Rules\n✓ Language model\n… Second reading";

  private final Scene scene = new Scene();
  private Drafts drafts = often(NEVER);

  @BeforeEach
  void begin() {
    scene.people.text(ADA, "hello");
    scene.people.text(MAX, "hello");
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private Drafts often(Duration again) {
    return new Drafts(scene.connection, scene.watermark, scene::now, again);
  }

  private ShownDraft draft(Person of, BotLanguage language) {
    return new ShownDraft(
        drafts, new TelegramPlace(of.id()), 7, new Phrases(TelegramMessages.in(language)));
  }

  private ShownDraft draft(Person of) {
    return draft(of, BotLanguage.ENGLISH);
  }

  private List<String> shown() {
    return scene.telegram.drafts().shown(ADA).stream().map(Draft::text).toList();
  }

  private int calls() {
    return scene.telegram.calls("sendMessageDraft");
  }

  @Test
  void one_that_is_refused_is_sent_no_more_while_its_screening_goes_on() {
    scene.telegram.block(ADA.id());
    ShownDraft refused = draft(ADA);
    refused.reached(Step.MODEL);
    refused.reached(Step.SECOND_READING);
    refused.ended(true);
    assertThat(calls()).isEqualTo(1);
    assertThat(shown()).isEmpty();
  }

  @Test
  void none_is_sent_to_anyone_until_as_long_as_telegram_says_has_gone_by() {
    scene.telegram.faults().next("sendMessageDraft", Fault.LIMIT);
    ShownDraft limited = draft(ADA);
    limited.reached(Step.MODEL);
    draft(MAX).reached(Step.MODEL);
    assertThat(calls()).isEqualTo(1);
    scene.pass(Duration.ofSeconds(2));
    limited.reached(Step.SECOND_READING);
    assertThat(calls()).isEqualTo(1);
    draft(MAX).reached(Step.MODEL);
    assertThat(scene.telegram.drafts().standing(MAX)).isPresent();
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"SWALLOW", "LOSE", "BREAK", "BREAK_AFTER"})
  void after_one_whose_answer_was_lost_the_next_step_stands_in_its_place(Fault fault) {
    scene.telegram.faults().next("sendMessageDraft", fault);
    ShownDraft lost = draft(ADA);
    lost.reached(Step.MODEL);
    lost.reached(Step.SECOND_READING);
    assertThat(scene.telegram.drafts().standing(ADA).map(Draft::text)).contains(SECOND);
  }

  @Test
  void where_another_process_is_told_of_a_press_there_is_no_button() {
    scene.watermark.elsewhere();
    draft(ADA).reached(Step.MODEL);
    assertThat(scene.telegram.drafts().standing(ADA).map(Draft::stops)).contains(false);
  }

  @Test
  void after_a_press_no_step_is_shown() {
    ShownDraft stopped = draft(ADA);
    stopped.reached(Step.MODEL);
    scene.telegram.drafts().stop(ADA);
    stopped.stopped();
    stopped.reached(Step.SECOND_READING);
    stopped.ended(true);
    assertThat(shown()).containsExactly(MODEL);
    assertThat(scene.telegram.drafts().standing(ADA)).isEmpty();
  }

  @Test
  void work_that_fails_is_not_said_to_be_done() {
    ShownDraft failed = draft(ADA);
    failed.reached(Step.MODEL);
    failed.ended(false);
    assertThat(shown()).containsExactly(MODEL);
  }

  @Test
  void nothing_is_shown_of_a_screening_that_only_takes_a_moment() {
    draft(ADA).ended(true);
    assertThat(calls()).isZero();
  }

  @Test
  void the_steps_stand_in_their_order_in_one_draft_that_is_stopped_until_all_is_done() {
    ShownDraft whole = draft(ADA);
    whole.reached(Step.MODEL);
    whole.reached(Step.SECOND_READING);
    whole.ended(true);
    assertThat(shown()).containsExactly(MODEL, SECOND, SECOND.replace('…', '✓'));
    assertThat(scene.telegram.drafts().shown(ADA))
        .extracting(Draft::stops)
        .containsExactly(true, true, false);
    assertThat(scene.telegram.drafts().shown(ADA)).extracting(Draft::number).containsOnly(7L);
  }

  @Test
  void it_is_shown_again_before_telegram_takes_it_away() throws InterruptedException {
    drafts = often(Duration.ofMillis(2));
    ShownDraft slow = draft(ADA);
    slow.reached(Step.MODEL);
    assertThat(scene.telegram.await(() -> calls() > 3, LONG)).isTrue();
    slow.ended(true);
    assertThat(shown().stream().distinct()).containsExactly(MODEL, MODEL.replace('…', '✓'));
    assertThat(scene.telegram.drafts().standing(ADA).map(Draft::stops)).contains(false);
  }

  @ParameterizedTest
  @EnumSource(BotLanguage.class)
  void it_speaks_the_language_of_the_chat(BotLanguage language) {
    draft(ADA, language).reached(Step.MODEL);
    assertThat(shown())
        .containsExactly(new Phrases(TelegramMessages.in(language)).steps(Step.MODEL, false));
    assertThat(shown().getFirst().lines()).hasSize(3).allMatch(line -> line.matches("[✓…] \\S.*"));
  }
}
