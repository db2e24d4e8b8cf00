package dev.bonafide.telegram;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.telegram.api.Scene;
import dev.bonafide.testkit.telegram.Origin;
import dev.bonafide.testkit.telegram.Person;
import dev.bonafide.testkit.telegram.Said;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  static List<String> hostile() {
    return List.of(
        "</blockquote></b><a href=\"https://evil.example\">click</a>",
        "<b>&lt;&amp;&#60;<<<>>>",
        "\u202Egnp.exe\u2066 right to left",
        "p\u200Ba\u200Dy\uFEFF zero \u2060 width",
        "👩‍👩‍👧‍👦 🏳️‍🌈 \uD83D lone half \uDC00",
        "@everyone @bonafide_bot /delete /start#1 #tag $CASH",
        "tg://resolve?domain=x javascript:alert(1) ftp://x.y mailto:a@b.example",
        "evil.example www.evil.example/pay https://evil.example/pay",
        "0x52908400098527886E0F7030069857D2E4169EE7",
        "̀́̂̃".repeat(500),
        "x".repeat(4_096),
        "&".repeat(4_096),
        "漢".repeat(4_096));
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "ru", "ja"})
  void a_verdict_of_very_many_words_fits_in_every_language(String language) {
    Person person = new Person(1_020, "Somebody", language);
    for (int i = 0; i < 15; i++) {
      scene.people.forward(
          person, Origin.hidden("&<>".repeat(20), scene.at(i)), TELLING + " " + "&<> ".repeat(900));
      scene.people.document(person, "<" + i + ">" + "漢".repeat(50), "\0");
    }
    scene.settle();
    Said said = scene.telegram.said(person.id()).getLast();
    assertThat(scene.telegram.said(person.id())).hasSize(1);
    assertThat(said.text().length()).isLessThanOrEqualTo(4_096);
    assertThat(said.html()).doesNotContain("<a ");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void words_and_names_of_others_are_quoted_and_nothing_more(String words) {
    Person named = new Person(7, words.substring(0, Math.min(words.length(), 64)));
    scene.people.forward(ADA, Origin.user(named, scene.at(1)), TELLING + " " + words);
    scene.people.forward(ADA, Origin.hidden(words, scene.at(2)), words);
    scene.people.document(ADA, words.substring(0, Math.min(60, words.length())), "\0");
    scene.people.text(ADA, "note: " + words);
    scene.settle();
    assertThat(scene.said()).hasSize(1);
    assertThat(scene.last().text())
        .startsWith("Ask first")
        .doesNotContain("https://", "tg://", "@everyone", " /delete", "evil.example")
        .doesNotContain("0x52908400098527886E0F", "\u202E", "\u200B");
    assertThat(scene.last().html()).doesNotContain("<a ");
  }

  /** Telegram takes such characters out; whatever delivers them is told that they are no text. */
  @Test
  void control_characters_are_named_and_not_shown() {
    scene.people.forward(ADA, Origin.hidden("\0\u001B[31m", scene.at(1)), TELLING + "\0\u001B");
    scene.settle();
    assertThat(scene.said()).hasSize(1);
    assertThat(scene.last().text()).contains("is not text").doesNotContain("\0", "\u001B");
  }

  @Test
  void a_verdict_of_very_many_words_still_fits_and_comes_first() {
    for (int i = 0; i < 60; i++) {
      scene.people.forward(
          ADA, Origin.hidden("&<>".repeat(20), scene.at(i)), TELLING + " " + "&<> ".repeat(900));
    }
    for (int i = 0; i < 20; i++) {
      scene.people.document(ADA, "<" + i + ">" + "&".repeat(50), "\0");
    }
    scene.settle();
    assertThat(scene.said()).hasSize(1);
    assertThat(scene.last().text()).startsWith("Ask first");
    assertThat(scene.last().text().length()).isLessThanOrEqualTo(4_096);
  }
}
