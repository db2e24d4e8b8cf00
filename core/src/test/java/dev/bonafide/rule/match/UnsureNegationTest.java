package dev.bonafide.rule.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.scene.Scene;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a picture says where a word of it was not read: it may have been "never". */
class UnsureNegationTest {
  private static final String RULE =
      """
      title: Has a stranger's wallet reached
      id: equipment-x
      group: equipment
      status: stable
      strength: strong
      applies-to: [job_post]
      why: A wallet that is connected can be emptied.
      innocent: [A test network]
      ask: {question: Whose wallet is it?, good: The firm's, bad: Mine}
      sources: [a source]
      when: {says: "connect (a|your) wallet"}
      unless: [negated, disowned]
      fires: [connect a wallet, connect your wallet]
      silent: [never connect a wallet, hello]
      """;

  private static final RuleBook BOOK =
      RuleBook.read(
          List.of(
              new RuleSource("equipment/equipment-x.yaml", RULE),
              new RuleSource("words/context/negation.yaml", "en: [not, never, won't]"),
              new RuleSource("words/context/asking.yaml", "en: [ask]"),
              new RuleSource("words/context/or.yaml", "en: [or]")),
          List.of());

  private static boolean isFound(Scene scene) {
    return BOOK.of(scene.caseFile()).stream()
        .map(check -> check.look(scene.caseFile()))
        .anyMatch(Outcome.Finding.class::isInstance);
  }

  private static Scene post(String text) {
    return new Scene(SubjectKind.JOB_POST, null).written("post.png", ExhibitKind.JOB_POST, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[?] you in a hurry? Then connect a wallet",
        "We [?], so connect a wallet",
        "[?] connect your wallet",
        "Welcome!\n[?] connect your wallet",
        "Connect a wallet [?] today"
      })
  void an_unsure_word_elsewhere_hides_nothing(String text) {
    assertThat(isFound(post(text).inPictures(1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We [?] ask you to connect a wallet to apply",
        "We [?] ask you to pay, connect a wallet, or send a scan",
        "Please [?] connect your wallet"
      })
  void an_unsure_word_before_the_demand_may_be_a_negation(String text) {
    assertThat(isFound(post(text).inPictures(1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"We [?] ask you to connect a wallet to apply", "[?] connect a wallet"})
  void nobody_hides_a_demand_by_writing_the_mark_into_a_text(String text) {
    assertThat(isFound(post(text))).isTrue();
  }
}
