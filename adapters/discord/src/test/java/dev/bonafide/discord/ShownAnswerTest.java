package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.BLATANT;
import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.MOD;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.conversation.intent.Certainty;
import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.conversation.intent.Pointed;
import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Doings;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Person;
import dev.bonafide.testkit.discord.Post;
import dev.bonafide.testkit.discord.Said;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A question about a case in a channel: told where its verdict stands, and else to who presses. */
class ShownAnswerTest {
  private static final String NAME = "<@" + FakeDiscord.APP + "> ";
  private static final String SHOW = "Show the answer";
  private static final String LEAVE = "do I delete it or leave it?";
  private static final Person EVE = Person.member(600_000_000_000_000_009L, "eve");

  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);
  private final Doings people = scene.discord.people();

  private Said says(long channel, Person by, Post post) throws InterruptedException {
    long asked = people.post(channel, by, post);
    scene.settle(() -> scene.discord.said(channel).stream().anyMatch(one -> one.about() == asked));
    return scene.discord.said(channel).stream()
        .filter(one -> one.about() == asked)
        .findFirst()
        .orElseThrow();
  }

  private Said says(long channel, Person by, String words) throws InterruptedException {
    return says(channel, by, Post.of(NAME + words));
  }

  private Said screenedAndAsked(String words) throws InterruptedException {
    says(scene.jobs, MAX, TELLING);
    return says(scene.jobs, MAX, words);
  }

  private String pressed(Said line, Person by) throws InterruptedException {
    long press = scene.discord.asking().press(line, SHOW, by);
    String said = scene.answer(press).text();
    assertThat(scene.discord.isEphemeral(press)).isTrue();
    return said;
  }

  private static void tellsNothing(Said line) {
    assertThat(line.text())
        .isEqualTo("About case 1. Only you will see the answer:")
        .doesNotContain("pay my friend", "Ask first");
    assertThat(line.buttons()).extracting(Said.Button::label).containsExactly(SHOW);
  }

  @Test
  void others_who_press_learn_nothing_of_it() throws InterruptedException {
    assertThat(pressed(screenedAndAsked(LEAVE), EVE)).contains("no longer here");
  }

  @Test
  void a_question_that_is_gone_is_not_answered() throws InterruptedException {
    says(scene.jobs, MAX, TELLING);
    long asked = people.post(scene.jobs, MAX, NAME + LEAVE);
    scene.settle(() -> scene.discord.said(scene.jobs).size() == 2);
    people.delete(scene.jobs, asked);
    assertThat(pressed(scene.discord.said(scene.jobs).getLast(), MAX)).contains("no longer works");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "do I delete it or leave it? | Leave it up. Open the post",
        "how do I check that this company is real? | Find the company's website",
        "is gmail alone a problem? | One sign needs an answer",
        "would the tooth fairy like such a thing at all? | One sign needs an answer"
      })
  void whatever_is_asked_the_press_answers_that_and_no_card_stands_in_its_place(
      String words, String answer) throws InterruptedException {
    Said line = screenedAndAsked(words);
    tellsNothing(line);
    assertThat(pressed(line, MOD))
        .startsWith(answer)
        .doesNotContain("Signs, not proof", "by a bot; you decide", "Screen this post");
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void what_a_ping_below_a_post_asks_is_answered_to_who_presses() throws InterruptedException {
    long post = people.post(scene.jobs, EVE, TELLING);
    Said line = says(scene.jobs, MOD, Post.of(NAME + LEAVE).answering(post));
    assertThat(line.text()).isEqualTo("I have screened it. Only you will see the result.");
    assertThat(line.buttons()).extracting(Said.Button::label).containsExactly("Show me", SHOW);
    assertThat(pressed(line, MOD)).startsWith("Leave it up. Open the post");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "can you check this?"})
  void a_ping_below_a_post_that_asks_nothing_else_leads_to_its_card_alone(String words)
      throws InterruptedException {
    long post = people.post(scene.jobs, EVE, TELLING);
    Said line = says(scene.jobs, MOD, Post.of(NAME + words).answering(post));
    assertThat(line.buttons()).extracting(Said.Button::label).containsExactly("Show me");
  }

  @Test
  void two_questions_have_two_answers() throws InterruptedException {
    Said first = screenedAndAsked("what could i ask them?");
    Said second = says(scene.jobs, MAX, "why do you say so?");
    tellsNothing(first);
    tellsNothing(second);
    assertThat(pressed(first, MAX)).contains("Whose account is it?");
    assertThat(pressed(second, MAX)).contains("hides who earns it").doesNotContain("Mine.");
  }

  @Test
  void what_a_model_chose_is_told_to_who_presses_alone() throws InterruptedException {
    scene.interpreter = (_, choices, _) -> chosen(choices.sentences(), "Tell members what to do");
    Said line = screenedAndAsked("what do I tell the 2 who wrote to her; one has sent her ID");
    tellsNothing(line);
    assertThat(pressed(line, MOD)).startsWith("Tell members what to do, and not whom to blame");
  }

  @Test
  void in_direct_messages_a_worry_beside_a_paste_is_answered_below_the_verdict()
      throws InterruptedException {
    long talk = scene.discord.openDirect(MAX);
    scene.interpreter = (_, choices, _) -> chosen(choices.sentences(), "");
    says(talk, MAX, "hi, they want my account before I even start, is that usual?\n\n" + BLATANT);
    scene.settle(() -> scene.discord.said(talk).size() == 2);
    assertThat(scene.discord.said(talk).getFirst().text()).contains("Case 1");
    assertThat(scene.discord.said(talk).getLast().text())
        .startsWith("Ask first. Two signs need an answer");
  }

  @Test
  void what_someone_forwards_asks_nothing_of_the_bot() throws InterruptedException {
    long talk = scene.discord.openDirect(MAX);
    scene.interpreter = (_, choices, _) -> chosen(choices.sentences(), "");
    String forwarded = "hi, they want my account before I even start, is that usual?\n\n";
    says(talk, MAX, Post.of("").forwarding(forwarded + BLATANT));
    assertThat(scene.discord.said(talk)).singleElement().asString().contains("Case 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "а как понять что не кинут с зп? это же ип, не трудовой",
        "where does it ask for money or personal data?? and is the hacked account worth checking"
      })
  void a_long_question_that_only_looks_like_one_on_privacy_is_told_to_who_presses_alone(
      String words) throws InterruptedException {
    scene.interpreter = (_, _, _) -> Optional.empty();
    says(scene.jobs, MAX, TELLING);
    Said line = says(scene.jobs, MAX, words);
    assertThat(line.buttons()).hasSize(1);
    assertThat(line.text()).doesNotContain("Хран", "What is stored");
  }

  @Test
  void what_the_same_person_asked_before_is_told_to_the_model() throws InterruptedException {
    List<String> before = new CopyOnWriteArrayList<>();
    scene.interpreter =
        (_, choices, _) -> {
          before.add(choices.before());
          return chosen(choices.sentences(), "Tell members what to do");
        };
    Said line = screenedAndAsked("what do I tell the 2 who wrote to her; one has sent her ID");
    String _ = pressed(line, MAX);
    Said other = says(scene.jobs, MAX, "and what about the third one, do I tell him as well?");
    String _ = pressed(other, MAX);
    assertThat(before).last().asString().startsWith("what do I tell the 2 who wrote to her");
  }

  private static Optional<Intent> chosen(List<String> sentences, String words) {
    List<Integer> numbers =
        sentences.stream()
            .filter(one -> one.contains(words))
            .map(sentences::indexOf)
            .map(at -> at + 1)
            .limit(1)
            .toList();
    return Optional.of(
        new Intent(
            Optional.of(Meaning.NEXT),
            List.of(),
            OptionalInt.empty(),
            Certainty.CLEAR,
            new Pointed(numbers, List.of())));
  }

  @Test
  void the_answer_is_in_the_language_of_the_question() throws InterruptedException {
    Said line = screenedAndAsked("¿qué les puedo preguntar a los del anuncio?");
    long press = scene.discord.asking().press(line, "Ver la respuesta", MAX);
    assertThat(scene.answer(press).text()).contains("¿De quién es la cuenta?");
  }

  private Said watched(String post) throws InterruptedException {
    int before = scene.cards().size();
    people.post(scene.jobs, EVE, post);
    scene.settle(() -> scene.cards().size() > before);
    return scene.cards().getLast();
  }

  @Test
  void among_moderators_a_question_below_a_card_is_answered_there_and_so_is_the_next()
      throws InterruptedException {
    scene.watch();
    Said card = watched(BLATANT);
    Said first = says(scene.mods, MOD, Post.of(NAME + LEAVE).answering(card));
    assertThat(first.text()).startsWith("Take it down until explained").doesNotContain("Only you");
    watched(TELLING);
    Said next = says(scene.mods, MOD, Post.of(NAME + "why is that?").answering(first));
    assertThat(next.text()).contains("fee first").doesNotContain("Only you", "Mention me");
  }

  @Test
  void a_case_that_moderators_do_not_have_is_not_told_among_them() throws InterruptedException {
    scene.asked("setup", Map.of("moderators", scene.mods));
    Said looked = says(scene.mods, MOD, TELLING);
    tellsNothing(says(scene.mods, MOD, Post.of(NAME + LEAVE).answering(looked)));
    tellsNothing(says(scene.mods, MOD, LEAVE));
  }

  @Test
  void where_everybody_sees_the_moderators_channel_nothing_is_told_in_it()
      throws InterruptedException {
    scene.discord.close(scene.mods, false);
    scene.watch();
    Said card = watched(BLATANT);
    Said line = says(scene.mods, MOD, Post.of(NAME + LEAVE).answering(card));
    tellsNothing(line);
    assertThat(pressed(line, MOD)).startsWith("Take it down until explained");
    assertThat(pressed(line, MAX)).contains("only to people who can manage messages");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who sees what I write here? Can the poster see it?",
        "y quien ve lo que escribo aca? el q publico el anuncio lo puede ver?"
      })
  void who_asks_who_sees_it_is_told_that_and_no_more(String words) throws InterruptedException {
    assertThat(screenedAndAsked(words).text())
        .matches("(The verdict is seen by|El resultado lo ven).{100,250}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what do you store of this and for how long?",
        "is this sent to openai? who sees it",
        "qu'est-ce qui est gardé de moi ?"
      })
  void who_asks_what_is_stored_gets_the_notice(String words) throws InterruptedException {
    assertThat(screenedAndAsked(words).text()).containsAnyOf("What is stored", "Ce qui est gardé");
  }

  @Test
  void before_any_verdict_too() throws InterruptedException {
    assertThat(says(scene.jobs, MAX, "who can see what I write here?").text())
        .startsWith("The verdict is seen by");
  }
}
