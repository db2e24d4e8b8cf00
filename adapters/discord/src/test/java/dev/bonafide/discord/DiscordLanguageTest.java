package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.ADA;
import static dev.bonafide.discord.inbound.Scene.BLATANT;
import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.MOD;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.discord.api.DiscordPlace;
import dev.bonafide.discord.card.DiscordMessages;
import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.discord.watch.Languages;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.testkit.discord.Doings;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Person;
import dev.bonafide.testkit.discord.Post;
import dev.bonafide.testkit.discord.Said;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** People are answered in their own language, and moderators in that of their server. */
class DiscordLanguageTest {
  private static final Tenant SERVER = DiscordPlace.server(FakeDiscord.GUILD);
  private static final Phrasebook ENGLISH = DiscordMessages.ENGLISH;
  private static final Phrasebook JAPANESE = DiscordMessages.in(BotLanguage.JAPANESE);
  private static final Phrasebook SPANISH = DiscordMessages.in(BotLanguage.SPANISH);
  private static final Phrasebook KOREAN = DiscordMessages.in(BotLanguage.KOREAN);
  private static final String PING = "<@" + FakeDiscord.APP + "> ";

  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);
  private final Doings people = scene.discord.people();

  private void server(String locale, BotLanguage language) throws InterruptedException {
    scene.discord.prefers(locale);
    scene.settle(() -> new Languages(scene.kept).of(SERVER).language() == language);
  }

  private Said picked(Person by) throws InterruptedException {
    long post = people.unheard().post(scene.jobs, ADA, TELLING);
    return scene.answer(scene.discord.asking().menu("Screen this post", scene.jobs, post, by));
  }

  private Said mentioned(Post post) throws InterruptedException {
    long said = people.post(scene.jobs, MAX, post);
    scene.settle(
        () -> scene.discord.said(scene.jobs).stream().anyMatch(one -> one.about() == said));
    return scene.discord.said(scene.jobs).getLast();
  }

  private Said direct(long talk, String words) throws InterruptedException {
    long said = people.post(talk, MAX, words);
    scene.settle(() -> scene.discord.said(talk).stream().anyMatch(one -> one.about() == said));
    return scene.discord.said(talk).getLast();
  }

  private Said card() throws InterruptedException {
    scene.watch();
    people.post(scene.jobs, MAX, BLATANT);
    scene.settle(() -> !scene.cards().isEmpty());
    return scene.cards().getLast();
  }

  private static void speaks(Said said, Phrasebook book) {
    assertThat(said.buttons())
        .extracting(Said.Button::label)
        .contains(book.say("offer.evidence"), book.say("button.delete"));
  }

  @ParameterizedTest
  @CsvSource({
    "nl, en-US, ENGLISH",
    "nl, ja, JAPANESE",
    "nl, nl, ENGLISH",
    "'', ko, KOREAN",
    "'', '', ENGLISH",
    "xx-nonsense, zh-TW, CHINESE",
    "pt-BR, ja, PORTUGUESE",
    "es-419, en-US, SPANISH",
  })
  void where_the_language_of_an_app_is_unknown_the_one_of_the_server_is_spoken(
      String app, String server, BotLanguage language) throws InterruptedException {
    scene.discord.speaks(MAX, app);
    scene.discord.prefers(server);
    Phrasebook book = DiscordMessages.in(language);
    Said card = picked(MAX);
    speaks(card, book);
    assertThat(card.text()).contains(book.say("card.foot", 1));
  }

  @Test
  void an_unknown_language_leaves_a_person_what_they_asked_in() throws InterruptedException {
    scene.discord.speaks(MAX, "nl");
    Said said =
        mentioned(Post.of(PING + "¿es esto una estafa o no?").answering(Post.of(TELLING), ADA));
    assertThat(said.text()).isEqualTo(SPANISH.say("looked-at"));
    String shown = SPANISH.say("button.show");
    speaks(scene.answer(scene.discord.asking().press(said, shown, MAX)), SPANISH);
  }

  @Test
  void a_mention_that_tells_no_language_is_answered_in_that_of_the_server()
      throws InterruptedException {
    server("ko", BotLanguage.KOREAN);
    assertThat(mentioned(Post.of(PING + "hi")).text()).isEqualTo(KOREAN.say("how-to-ask"));
  }

  @Test
  void a_mention_that_tells_no_language_goes_on_in_that_of_the_case() throws InterruptedException {
    scene.discord.speaks(MAX, "ja");
    speaks(picked(MAX), JAPANESE);
    assertThat(mentioned(Post.of(PING + "hi")).text()).isEqualTo(JAPANESE.say("how-to-ask"));
  }

  @Test
  void clear_words_count_more_than_the_language_of_the_case() throws InterruptedException {
    scene.discord.speaks(MAX, "ja");
    speaks(picked(MAX), JAPANESE);
    assertThat(mentioned(Post.of(PING + "¿qué es lo que guardas de mí y de los demás?")).text())
        .contains(SPANISH.paragraphs("privacy", "").getFirst());
  }

  @Test
  void a_press_is_answered_in_the_language_of_who_presses() throws InterruptedException {
    Said said = mentioned(Post.of(PING + TELLING));
    assertThat(said.text()).isEqualTo(ENGLISH.say("looked-at"));
    scene.discord.speaks(MAX, "ja");
    String show = ENGLISH.say("button.show");
    speaks(scene.answer(scene.discord.asking().press(said, show, MAX)), JAPANESE);
  }

  @Test
  void words_of_the_post_do_not_choose_the_language() throws InterruptedException {
    String post =
        "Trabajo remoto para todos: le pagamos 400 USD por semana. could you pay my friend first?";
    assertThat(mentioned(Post.of(PING + post)).text()).isEqualTo(ENGLISH.say("looked-at"));
  }

  @Test
  void own_words_in_an_answer_to_a_post_do() throws InterruptedException {
    Post asked = Post.of(PING + "この投稿は本物ですか").answering(Post.of(TELLING), ADA);
    assertThat(mentioned(asked).text()).isEqualTo(JAPANESE.say("looked-at"));
  }

  @Test
  void a_talk_with_the_bot_alone_keeps_the_language_of_the_latest_clear_words()
      throws InterruptedException {
    long talk = scene.discord.openDirect(MAX);
    speaks(direct(talk, TELLING), ENGLISH);
    assertThat(direct(talk, "¿qué es lo que guardas de mí y de los demás?").text())
        .contains(SPANISH.paragraphs("privacy", "").getFirst());
    assertThat(direct(talk, "hi").text()).isEqualTo(SPANISH.say("how-to-ask"));
    speaks(direct(talk, TELLING + " Write to us today."), SPANISH);
    assertThat(direct(talk, "what is it that you keep of me and of the others?").text())
        .contains(ENGLISH.paragraphs("privacy", "").getFirst());
  }

  @Test
  void a_first_paste_to_the_bot_alone_is_answered_in_its_language() throws InterruptedException {
    long talk = scene.discord.openDirect(MAX);
    String paste =
        "Hola, le escribo de parte de la empresa para que nos envíe el dinero. " + TELLING;
    speaks(direct(talk, paste), SPANISH);
    assertThat(direct(talk, "hi").text()).isEqualTo(SPANISH.say("how-to-ask"));
  }

  @Test
  void moderators_read_cards_in_the_language_of_their_server() throws InterruptedException {
    server("ja", BotLanguage.JAPANESE);
    Said card = card();
    assertThat(card.text())
        .contains(
            JAPANESE.say("origin.posted", scene.jobs),
            JAPANESE.say("origin.show"),
            JAPANESE.say("origin.trial"))
        .doesNotContain("Posted in", "mods only");
    assertThat(card.buttons())
        .extracting(Said.Button::label)
        .contains(JAPANESE.say("button.scam"), JAPANESE.say("button.mute", 1))
        .doesNotContain("Mark as scam", "Evidence");
  }

  @Test
  void an_english_moderator_is_answered_in_english_and_leaves_the_card_as_it_is()
      throws InterruptedException {
    server("ja", BotLanguage.JAPANESE);
    Said card = card();
    Said told = scene.decides(card, JAPANESE.say("button.scam"), "seen before", MOD);
    assertThat(told.text()).isEqualTo(ENGLISH.say("done"));
    scene.settle(() -> scene.cards().getLast().text().contains("seen before"));
    Said marked = scene.cards().getLast();
    assertThat(marked.text()).contains(JAPANESE.say("origin.posted", scene.jobs));
    assertThat(marked.buttons())
        .extracting(Said.Button::label)
        .contains(JAPANESE.say("button.undo"), JAPANESE.say("button.cleared"));
  }

  @Test
  void a_card_on_a_post_that_is_gone_stays_in_its_language() throws InterruptedException {
    server("ja", BotLanguage.JAPANESE);
    scene.watch();
    long post = people.post(scene.jobs, MAX, BLATANT);
    scene.settle(() -> !scene.cards().isEmpty());
    people.delete(scene.jobs, post);
    scene.settle(() -> scene.cards().getLast().text().contains(JAPANESE.say("since.deleted")));
    assertThat(scene.cards().getLast().buttons())
        .extracting(Said.Button::label)
        .contains(JAPANESE.say("button.cleared"));
  }

  @Test
  void a_case_that_someone_sends_stands_there_in_the_language_of_the_server()
      throws InterruptedException {
    server("ko", BotLanguage.KOREAN);
    scene.watch();
    scene.discord.speaks(MAX, "es-ES");
    Said own = picked(MAX);
    String send = SPANISH.say("button.send");
    assertThat(scene.answer(scene.discord.asking().press(own, send, MAX)).text())
        .isEqualTo(SPANISH.say("sent"));
    scene.settle(() -> !scene.cards().isEmpty());
    assertThat(scene.cards().getLast().text()).contains(KOREAN.say("sent-by", MAX.id()));
    speaks(scene.cards().getLast(), KOREAN);
  }

  @Test
  void words_below_a_card_that_tell_no_language_are_answered_in_that_of_the_card()
      throws InterruptedException {
    server("ja", BotLanguage.JAPANESE);
    scene.discord.speaks(MOD, "es-ES");
    Said card = card();
    Said pressed =
        scene.answer(scene.discord.asking().press(card, JAPANESE.say("offer.evidence"), MOD));
    assertThat(pressed.text()).contains(SPANISH.say("about-post"));
    long asked = people.post(scene.mods, MOD, Post.of(PING + "explain 1").answering(card));
    scene.settle(() -> scene.cards().getLast().about() == asked);
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.cards().getLast().text()).containsPattern("[ぁ-ん]").doesNotContain("indicio");
  }

  @Test
  void a_server_that_changes_its_language_is_told_in_the_new_one() throws InterruptedException {
    server("ja", BotLanguage.JAPANESE);
    speaks(card(), JAPANESE);
    server("nl", BotLanguage.ENGLISH);
    people.post(scene.more, MAX, BLATANT + " Write to us.");
    scene.settle(() -> scene.cards().size() == 2);
    speaks(scene.cards().getLast(), ENGLISH);
  }

  @ParameterizedTest
  @EnumSource
  void everything_has_room_in_every_language(BotLanguage language) throws InterruptedException {
    String locale = language == BotLanguage.CHINESE ? "zh-CN" : language.code();
    Phrasebook book = DiscordMessages.in(language);
    server(locale, language);
    for (Person one : new Person[] {ADA, MAX, MOD}) {
      scene.discord.speaks(one, locale);
    }
    for (String sub : new String[] {"help", "privacy", "setup", "stats", "status", "delete"}) {
      String said = scene.asked(sub, Map.of());
      assertThat(said).as("%s in %s", sub, language).isNotBlank().doesNotContain("…");
      if (language != BotLanguage.ENGLISH) {
        assertThat(said).as(sub).doesNotContain("The ", "This ", "you ", "Posts ");
      }
    }
    Said card = card();
    speaks(card, book);
    assertThat(scene.decides(card, book.say("button.cleared"), "x", MOD).text())
        .contains(book.say("conclusion.cleared"));
    long form = scene.discord.asking().slash("screen", null, Map.of(), scene.jobs, MAX);
    scene.settle(() -> scene.discord.isAcknowledged(form));
    Said own = scene.answer(scene.discord.asking().submit(form, "post", TELLING, MAX));
    for (String key : new String[] {"offer.evidence", "button.questions", "button.delete"}) {
      Said shown = scene.answer(scene.discord.asking().press(own, book.say(key), MAX));
      assertThat(shown.text()).as(key).isNotBlank();
    }
    assertThat(scene.discord.violations()).isEmpty();
  }
}
