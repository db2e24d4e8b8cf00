package dev.bonafide.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.slack.card.SlackMessages;
import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.slack.workspace.View;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A thread has one language: that of the words with which the bot was asked there, or else of the
 * Slack of who asked.
 */
class SlackLanguageTest {
  private static final String C = Office.CLOSED;
  private static final String BEN = FakeSlack.BEN.id();
  private static final String JAPANESE_PING = "この候補者を確認してください";
  private static final Phrasebook JAPANESE = SlackMessages.in(BotLanguage.JAPANESE);
  private static final Phrasebook SPANISH = SlackMessages.in(BotLanguage.SPANISH);

  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  private String suspicious(String more) {
    String thread = office.slack.says(C, Office.ADA, "How shall we pay you?", null);
    office.slack.says(C, Office.BO, "Please pay my friend's account." + more, thread);
    return thread;
  }

  private void pings(String words, String thread) {
    office.slack.mention(C, Office.ADA, Office.MENTION + words, thread);
  }

  private static String thread(Said card) {
    return Objects.requireNonNull(card.thread());
  }

  private String standing(Said card) {
    return office.slack.ledger().standing(card.ts());
  }

  /** What stands in a thread once it is that of a card in a language. */
  private Said card(String thread, BotLanguage language) {
    String words = SlackMessages.in(language).say("card.foot", office.latest().id().number());
    office.await(
        _ ->
            office.slack.ledger().posts(C, thread).stream()
                .anyMatch(one -> standing(one).contains(words)));
    return office.slack.ledger().posts(C, thread).stream()
        .filter(one -> standing(one).contains(words))
        .toList()
        .getLast();
  }

  private Said asked(String words, BotLanguage language) {
    String thread = suspicious("");
    pings(words, thread);
    office.await(_ -> !office.cases.all().isEmpty());
    return card(thread, language);
  }

  @Test
  void a_japanese_first_ping_gets_a_japanese_card_with_japanese_buttons_and_windows() {
    Said card = asked(JAPANESE_PING, BotLanguage.JAPANESE);
    assertThat(standing(card))
        .contains("すべての質問", "問題なし", "回答を追加", "結末を記録", "案件を消去")
        .doesNotContain("All questions", "Not a problem", "Add answer");
    office.slack.presses(Office.ADA, C, card.ts(), "answer");
    View form = office.window(Office.ADA, "その後、相手は何と言いましたか");
    assertThat(form.title()).isEqualTo("回答を追加");
    assertThat(form.json().get("submit").toString()).contains("送信");
    office.slack.submits(form, Map.of("words", "My camera is broken today."));
    office.await(_ -> standing(card).contains("camera"));
    assertThat(standing(card)).contains(JAPANESE.say("button.questions"));
  }

  @Test
  void an_english_colleague_who_presses_there_keeps_it_japanese() {
    Said card = asked(JAPANESE_PING, BotLanguage.JAPANESE);
    office.slack.presses(BEN, C, card.ts(), "evidence");
    View evidence = office.window(BEN, "friend's account");
    assertThat(evidence.title()).isEqualTo("案件 " + office.latest().id().number());
    assertThat(evidence.shown()).contains("重要な理由：").doesNotContain("Why it matters");
    office.slack.presses(BEN, C, card.ts(), "ruling");
    View form = office.window(BEN, "どの指摘ですか");
    office.slack.submits(
        form,
        Map.of(
            "finding", "payment-third-party", "how", "explained", "why", "We know why that is."));
    office.await(ledger -> !ledger.whispers().isEmpty());
    assertThat(office.slack.ledger().whispers().getLast().shown()).contains("説明済みとして記録し");
    assertThat(standing(card)).contains("案件を消去");
  }

  @ParameterizedTest
  @CsvSource({
    "on bloque ou pas ??, FRENCH",
    "ist der echt oder nicht, GERMAN",
    "oi gente esse candidato é de verdade ou não, PORTUGUESE"
  })
  void a_short_first_ping_without_accents_is_answered_in_its_language(
      String words, BotLanguage language) {
    assertThat(standing(asked(words, language)))
        .contains(SlackMessages.in(language).say("button.questions"));
  }

  @Test
  void a_command_that_tells_no_language_is_answered_in_english() {
    Said card = asked("check", BotLanguage.ENGLISH);
    assertThat(standing(card)).contains("All questions", "Not a problem");
  }

  @Test
  void a_command_in_a_thread_keeps_its_language() {
    Said card = asked(JAPANESE_PING, BotLanguage.JAPANESE);
    pings("settings", thread(card));
    office.await(
        _ ->
            office.slack.ledger().posts(C, thread(card)).stream()
                .anyMatch(one -> standing(one).contains("ここでの全員の設定")));
  }

  @Test
  void a_spanish_transcript_above_an_english_ping_stays_english() {
    String thread =
        suspicious(
            " Trabajo desde mi casa con los mismos clientes de siempre, y el dinero es para él.");
    pings("check", thread);
    office.await(_ -> !office.cases.all().isEmpty());
    assertThat(standing(card(thread, BotLanguage.ENGLISH))).contains("All questions");
  }

  @Test
  void words_that_are_pasted_below_a_ping_do_not_change_it() {
    String thread = suspicious("");
    pings(
        "check\n"
            + "Hola, le escribo de parte de la empresa para que nos envíe el dinero de los"
            + " clientes.",
        thread);
    office.await(_ -> !office.cases.all().isEmpty());
    card(thread, BotLanguage.ENGLISH);
  }

  @Test
  void words_that_are_quoted_in_a_ping_do_not_change_it() {
    String thread = suspicious("");
    pings(
        "check\n&gt; Hola, le escribo de parte de la empresa para que nos envíe el dinero.",
        thread);
    office.await(_ -> !office.cases.all().isEmpty());
    card(thread, BotLanguage.ENGLISH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ¿qué más le puedo preguntar? no está muy claro | SPANISH
          what else should I ask him about the account? | ENGLISH
          """)
  void a_later_message_that_is_clearly_in_another_language_changes_what_follows(
      String words, BotLanguage language) {
    Said card = asked(JAPANESE_PING, BotLanguage.JAPANESE);
    pings(words, thread(card));
    office.await(ledger -> ledger.posts(C, thread(card)).size() == 2);
    pings("last", thread(card));
    assertThat(standing(card(thread(card), language)))
        .contains(SlackMessages.in(language).say("button.questions"));
  }

  @Test
  void threads_do_not_lend_each_other_their_language() {
    asked(JAPANESE_PING, BotLanguage.JAPANESE);
    String other = suspicious(" Today, too.");
    pings("check", other);
    office.await(_ -> office.cases.all().size() == 2);
    card(other, BotLanguage.ENGLISH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          esto me lo acaba de pasar un candidato, es raro no? te pego todo | el caso 1 se ha examinado
          got this from him just now, is that what they all do?            | case 1 has been screened
          """)
  void what_stands_above_a_pasted_chat_tells_the_language_and_the_chat_does_not(
      String words, String said) {
    String chat =
        """


        [27/11/26, 18:02] Iván Mora: Hola Lucía, perdona la hora, es por el tema de los pagos
        [27/11/26, 18:02] Lucía F: Dime
        [27/11/26, 18:04] Iván Mora: La nómina es para la cuenta de mi colega, no para la mía
        """;
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, words + chat, null);
    says(said);
  }

  @ParameterizedTest
  @CsvSource({"de-DE, GERMAN", "ja-JP, JAPANESE", "en-US, ENGLISH", "fi-FI, SPANISH"})
  void a_first_paste_is_answered_in_the_language_of_the_slack_of_who_pastes_or_its_own(
      String locale, BotLanguage language) {
    office.slack.add(new Person(Office.ADA, "Ada", FakeSlack.TEAM, Person.Kind.MEMBER, locale));
    String chat =
        """
        [27/11/26, 18:02] Iván Mora: Hola Lucía, perdona la hora, es por el tema de los pagos
        [27/11/26, 18:02] Lucía F: Dime
        [27/11/26, 18:04] Iván Mora: La nómina es para la cuenta de mi colega, no para la mía
        """;
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, chat, null);
    says(SlackMessages.in(language).say("screened", 1));
  }

  @Test
  void a_single_word_is_answered_in_the_language_of_the_slack_of_who_asks_first() {
    office.slack.add(new Person(Office.ADA, "Ada", FakeSlack.TEAM, Person.Kind.MEMBER, "de-DE"));
    asked("check", BotLanguage.GERMAN);
  }

  @Test
  void in_a_direct_message_the_latest_clear_words_decide() {
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, "¿qué es lo que puedes hacer por mí?", null);
    says(SPANISH.say("talk.notice"));
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, "settings", null);
    says("Ajustado para todos aquí");
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, "what is it that you can do for me?", null);
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, "status", null);
    says("Cases: ");
    office.slack.opensHome(Office.ADA);
    office.await(
        _ ->
            office
                .slack
                .home(Office.ADA)
                .filter(view -> view.shown().contains("Your cases"))
                .isPresent());
  }

  private void says(String words) {
    office.await(
        _ -> office.slack.standing(FakeSlack.DIRECT).stream().anyMatch(one -> one.contains(words)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH    | can you please check this candidate for us?
          SPANISH    | ¿puedes revisar a esta persona, por favor?
          PORTUGUESE | você pode verificar esta pessoa para a nossa equipe?
          FRENCH     | pouvez-vous vérifier ce candidat pour nous, est-ce que c'est sérieux ?
          GERMAN     | kannst du bitte diesen Kandidaten für uns prüfen, ob das so stimmt?
          RUSSIAN    | проверьте этого кандидата, пожалуйста, мы ещё не решили
          UKRAINIAN  | перевірте цього кандидата, будь ласка, ми ще не вирішили
          JAPANESE   | この候補者を確認してください
          KOREAN     | 이 지원자를 확인해 주세요
          CHINESE    | 请帮我们检查一下这个候选人
          """)
  void every_window_opens_in_every_language(BotLanguage language, String words) {
    Phrasebook book = SlackMessages.in(language);
    Said card = asked(words, language);
    Map.of(
            "evidence", "card.decision",
            "answer", "answer.counts",
            "ruling", "ruling.mistaken",
            "outcome", "outcome.withdrew",
            "erase", "erase.text")
        .forEach(
            (action, key) -> {
              office.slack.presses(Office.ADA, C, card.ts(), action);
              assertThat(office.window(Office.ADA, book.say(key)).title())
                  .as("%s in %s", action, language)
                  .isNotEmpty();
            });
    office.slack.chooses(Office.ADA, C, thread(card), "screen_message");
    assertThat(office.window(Office.ADA, book.say("screen.author.no")).title())
        .isEqualTo(book.say("screen.title"));
  }

  @Test
  void who_points_at_a_message_is_asked_in_the_language_of_their_slack() {
    office.slack.add(new Person(Office.ADA, "Ada", FakeSlack.TEAM, Person.Kind.MEMBER, "es-ES"));
    office.slack.chooses(Office.ADA, C, suspicious(""), "screen_message");
    Phrasebook book = SlackMessages.in(BotLanguage.SPANISH);
    assertThat(office.window(Office.ADA, book.say("screen.author.no")).title())
        .isEqualTo(book.say("screen.title"));
  }
}
