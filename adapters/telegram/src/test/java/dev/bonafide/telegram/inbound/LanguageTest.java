package dev.bonafide.telegram.inbound;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.telegram.api.Scene;
import dev.bonafide.telegram.card.TelegramMessages;
import dev.bonafide.testkit.telegram.Button;
import dev.bonafide.testkit.telegram.Origin;
import dev.bonafide.testkit.telegram.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  private static final Person OLGA = new Person(1_010, "Olga", "ru");

  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  private String toldTo(Person person) {
    return scene.telegram.said(person.id()).getLast().text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tlh", "x", "-", "русский"})
  void a_person_with_another_language_is_answered_in_english(String setting) {
    Person person = new Person(1_011, "Somebody", setting);
    scene.people.text(person, "/start");
    scene.settle();
    assertThat(toldTo(person)).isEqualTo(TelegramMessages.ENGLISH.say("welcome"));
  }

  @ParameterizedTest
  @CsvSource({"ru,RUSSIAN", "uk,UKRAINIAN", "pt-br,PORTUGUESE", "zh-hans,CHINESE", "ja,JAPANESE"})
  void everybody_is_answered_in_the_language_of_their_telegram(
      String setting, BotLanguage language) {
    Person person = new Person(1_012, "Somebody", setting);
    scene.people.text(person, "/start");
    scene.settle();
    assertThat(toldTo(person)).isEqualTo(TelegramMessages.in(language).say("welcome"));
  }

  /** What was looked at, as a press on the card shows it. */
  private String looked(Person person, BotLanguage language) {
    for (String key : new String[] {"button.more", "button.looked"}) {
      long card = scene.telegram.said(person.id()).getFirst().id();
      scene.people.press(person, person.id(), card, TelegramMessages.in(language).say(key));
      scene.settle();
    }
    return toldTo(person);
  }

  private void judged(Person person) {
    scene.people.forward(person, Origin.hidden("Max", scene.at(1)), TELLING);
    scene.people.photo(person, "");
    scene.settle();
  }

  @ParameterizedTest
  @EnumSource(value = BotLanguage.class, mode = EnumSource.Mode.EXCLUDE, names = "SPANISH")
  void a_verdict_is_in_one_language_but_for_rules_that_nobody_translated(BotLanguage language) {
    Person person = new Person(1_013, "Somebody", language.code());
    judged(person);
    assertThat(toldTo(person))
        .startsWith(TelegramMessages.in(language).say("verdict.verify"))
        .contains("Wants <b>another</b> to be paid", "pay my friend")
        .contains(TelegramMessages.in(language).say("card.foot", 1));
    String details = looked(person, language);
    assertThat(details).contains(TelegramMessages.in(language).say("hidden"));
    assertThat(details.contains(TelegramMessages.in(language).say("card.english")))
        .isEqualTo(language != BotLanguage.ENGLISH);
  }

  @Test
  void a_rule_that_was_translated_is_told_and_asked_in_the_language() {
    Person person = new Person(1_014, "Alguien", "es");
    judged(person);
    assertThat(toldTo(person))
        .contains("Quiere que cobre <b>otra persona</b>")
        .contains("¿De quién es la cuenta?", "pay my friend")
        .doesNotContain(
            "Wants", "Whose", TelegramMessages.in(BotLanguage.SPANISH).say("card.english"));
    assertThat(scene.telegram.said(person.id()).getLast().buttons())
        .extracting(Button::copied)
        .anyMatch(text -> text.contains("¿De quién es la cuenta?"));
    scene.people.text(person, "explain 1");
    scene.settle();
    assertThat(toldTo(person))
        .contains("Por qué importa: El dinero que va a \"otros\" & amigos", "Mía.", "De un amigo.");
    long card = scene.telegram.said(person.id()).getFirst().id();
    scene.people.press(person, person.id(), card, "Citas");
    scene.settle();
    assertThat(toldTo(person)).contains("Una cuenta compartida");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "esse é o cara que mandou isso, o que eu faço agora? não sei se é golpe|PORTUGUESE",
        "este es el tipo que me escribió, ¿qué hago ahora? no sé si es una estafa|SPANISH",
        "я не знаю, что мне делать, это мошенники? он мне сегодня написал|RUSSIAN",
        "привет, глянь плиз, меня берут аналитиком на удаленку, вот прислали, мама уже рада|RUSSIAN",
        "est-ce que c'est une arnaque ? je ne sais pas ce que je dois faire avec lui|FRENCH",
        "ich weiß nicht, was ich jetzt tun soll, ist das ein Betrug oder nicht?|GERMAN",
        "я не знаю, що мені робити, це шахраї? він мені сьогодні написав|UKRAINIAN",
        "この人は大丈夫でしょうか？|JAPANESE",
        "이 사람 괜찮은가요? 사기 아닌가요?|KOREAN",
        "这个人是不是骗子？我该怎么办？|CHINESE"
      })
  void a_person_is_answered_in_the_language_of_their_own_words(String said, BotLanguage language) {
    scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
    scene.people.text(ADA, said);
    scene.settle();
    String verdict = TelegramMessages.in(language).say("verdict.verify");
    assertThat(toldTo(ADA)).startsWith(verdict);
    scene.people.text(ADA, "last");
    scene.settle();
    assertThat(toldTo(ADA)).as("a single word keeps the language").startsWith(verdict);
    scene.people.text(ADA, "/language en");
    scene.people.text(ADA, said);
    scene.people.text(ADA, "/last");
    scene.settle();
    assertThat(toldTo(ADA)).as("a choice wins").contains("by a bot; you decide");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "ok",
        "check 田中健一",
        "check Андрій Шевченко",
        "田中健一",
        "??",
        "check es una"
      })
  void words_that_tell_no_language_leave_the_one_of_the_telegram(String said) {
    Person person = new Person(1_016, "Alguien", "es");
    scene.people.forward(person, scene.from(MAX, 1), TELLING);
    scene.people.text(person, said);
    scene.settle();
    assertThat(toldTo(person)).startsWith("Preguntar primero");
  }

  @Test
  void evidence_does_not_tell_the_language_of_who_hands_it_in() {
    String offer = "Здравствуйте! Мы вышлем вам деньги, а вы купите на них ноутбук и телефон.\n";
    scene.people.forward(ADA, scene.from(MAX, 1), offer + TELLING);
    scene.settle();
    assertThat(toldTo(ADA)).startsWith("Ask first");
    scene.people.text(ADA, "Max: " + offer + "Max: " + offer.repeat(3));
    scene.people.text(ADA, "/start");
    scene.settle();
    assertThat(toldTo(ADA)).isEqualTo(TelegramMessages.ENGLISH.say("welcome"));
  }

  @Test
  void a_language_is_chosen_by_a_button_and_holds_from_then_on() {
    scene.people.text(ADA, "/language");
    scene.settle();
    assertThat(scene.last().buttons())
        .extracting(Button::text)
        .contains("English", "Español", "日本語", "Same as Telegram");
    scene.people.press(ADA, ADA.id(), scene.last().id(), "Español");
    scene.settle();
    assertThat(scene.last().text()).startsWith("Las respuestas son en español.");
    scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
    scene.settle();
    assertThat(scene.last().text()).startsWith("Preguntar primero");
  }

  @Test
  void a_language_is_chosen_by_a_word_and_taken_back() {
    scene.people.text(OLGA, "/language english");
    scene.settle();
    assertThat(toldTo(OLGA)).startsWith("Answers are in English.");
    long message = scene.telegram.said(OLGA.id()).getLast().id();
    scene.people.press(OLGA, OLGA.id(), message, "Same as Telegram");
    scene.settle();
    assertThat(toldTo(OLGA)).startsWith("Ответы на русском языке.");
  }

  @Test
  void nobody_else_chooses_for_somebody() {
    scene.people.text(ADA, "/language");
    scene.settle();
    scene.people.pressed(OLGA, ADA.id(), scene.last().id(), "l:0:ru");
    scene.settle();
    assertThat(scene.telegram.toasts()).containsExactly("Это может только тот, кто спрашивал.");
    scene.people.text(ADA, "/start");
    scene.settle();
    assertThat(scene.last().text()).isEqualTo(TelegramMessages.ENGLISH.say("welcome"));
  }

  @Test
  void settings_keep_the_language_that_was_chosen() {
    scene.people.text(ADA, "/language ja");
    scene.people.text(ADA, "settings questions 1");
    scene.settle();
    assertThat(scene.last().text()).contains("質問 1");
  }

  @Test
  void the_menu_is_offered_in_every_language() {
    assertThat(Menu.tell(scene.connection)).isTrue();
    assertThat(scene.telegram.commands("").toString()).contains("show the latest verdict again");
    for (BotLanguage language : BotLanguage.values()) {
      String menu = scene.telegram.commands(language.code()).toString();
      assertThat(menu.contains(TelegramMessages.in(language).say("menu.last")))
          .isEqualTo(language != BotLanguage.ENGLISH);
    }
  }
}
