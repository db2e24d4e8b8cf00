package dev.bonafide.rule.file;

import static dev.bonafide.rule.file.AnotherIsPaid.flag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.rule.PreparedRules;
import dev.bonafide.rule.RuleBook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rule's file of translations may hold, and what its writer is told. */
class TranslationFilesTest {
  private static final String SPANISH =
      """
      es:
        title: Quiere que cobre otra persona
        why: El dinero que va a otros oculta quién lo gana.
        innocent: [Una cuenta compartida]
        ask: {question: "¿De quién es la cuenta?", good: "Mía.", bad: "De un amigo."}
      """;

  private static final RuleSource RULE = AnotherIsPaid.proven("");

  private static RuleSource beside(String text) {
    return new RuleSource("payment/payment-another.translations.yaml", text);
  }

  private static String complaint(RuleSource... sources) {
    BrokenRules broken =
        catchThrowableOfType(BrokenRules.class, () -> RuleBook.read(List.of(sources), List.of()));
    return String.valueOf(broken.getMessage());
  }

  @Test
  void a_file_without_its_rule_is_refused() {
    assertThat(complaint(new RuleSource("payment/payment-others.translations.yaml", SPANISH), RULE))
        .contains("there is no rule payment/payment-others.yaml")
        .contains("--> rules/payment/payment-others.translations.yaml:1:1");
  }

  @Test
  void a_file_among_words_is_refused_even_beside_its_namesake() {
    assertThat(
            complaint(
                new RuleSource("words/money/fee.yaml", "en: [fee]"),
                new RuleSource("words/money/fee.translations.yaml", SPANISH)))
        .contains("there is no rule words/money/fee.yaml");
  }

  @Test
  void a_language_that_nobody_is_answered_in_is_refused() {
    assertThat(complaint(RULE, beside(SPANISH.replace("es:", "xx:"))))
        .contains("\"xx\" is not a language for translations")
        .contains("--> rules/payment/payment-another.translations.yaml:2:3");
  }

  @Test
  void a_key_that_means_nothing_is_refused() {
    assertThat(complaint(RULE, beside(SPANISH + "  strength: strong\n")))
        .contains("\"strength\" means nothing here")
        .contains("--> rules/payment/payment-another.translations.yaml:6:3");
  }

  @Test
  void a_missing_piece_is_refused_in_the_file_that_misses_it() {
    assertThat(complaint(RULE, beside(SPANISH.replaceAll("  why:.*\n", ""))))
        .contains("\"why\" is missing")
        .contains("--> rules/payment/payment-another.translations.yaml:2:3");
  }

  @Test
  void english_left_over_is_refused_beside_a_rule_that_was_proven_before() {
    assertThat(complaint(RULE, beside(SPANISH.replace("De un amigo.", "A friend's."))))
        .contains("this is not written in \"es\"")
        .contains("--> rules/payment/payment-another.translations.yaml:5:");
  }

  @Test
  void a_file_of_no_languages_is_refused() {
    assertThat(complaint(RULE, beside("# later\n"))).contains("write a language first");
    assertThat(complaint(RULE, beside("Quiere que cobre otra persona\n")))
        .contains("a map is expected here")
        .contains("--> rules/payment/payment-another.translations.yaml:1:1");
  }

  @Test
  void a_language_in_both_files_is_refused() {
    RuleSource both = AnotherIsPaid.proven("translations:\n" + SPANISH.indent(2));
    assertThat(complaint(both, beside(SPANISH)))
        .contains("\"es\" is also in payment/payment-another.yaml")
        .contains("--> rules/payment/payment-another.translations.yaml:2:3");
  }

  @Test
  void languages_of_both_files_are_read_together() {
    RuleSource inside = AnotherIsPaid.proven("translations:\n" + SPANISH.indent(2));
    String japanese =
        """
        ja:
          title: 他人への支払いを望む
          why: 他人に入る金は、稼ぐ人を隠す。
          innocent: [共有口座]
          ask: {question: 誰の口座ですか。, good: 自分の。, bad: 友人の。}
        """;
    assertThat(flag(inside, beside(japanese)).translations())
        .containsOnlyKeys(BotLanguage.SPANISH, BotLanguage.JAPANESE);
  }

  @Test
  void a_rule_speaks_the_languages_of_its_file() {
    assertThat(flag(RULE, beside(SPANISH)).in(BotLanguage.SPANISH).title())
        .isEqualTo("Quiere que cobre otra persona");
    assertThat(flag(beside(SPANISH), RULE)).isEqualTo(flag(RULE, beside(SPANISH)));
  }

  @Test
  void what_was_prepared_speaks_them_too() {
    List<RuleSource> files = List.of(RULE, new RuleSource(beside("").path(), SPANISH, true));
    RuleBook prepared =
        RuleBook.read(
            files, List.of(), PreparedRules.read(RuleBook.read(files, List.of()).prepare()));
    assertThat(prepared.rules().getFirst().flag().speaks(BotLanguage.SPANISH)).isTrue();
  }

  @Test
  void a_rule_that_takes_anothers_place_leaves_its_translations_behind() {
    RuleSource own = AnotherIsPaid.with("# Ours\n");
    assertThat(ReplacedFiles.of(List.of(RULE, beside(SPANISH)), List.of(own))).containsExactly(own);
    assertThat(ReplacedFiles.of(List.of(RULE), List.of(beside(SPANISH))))
        .containsExactly(RULE, beside(SPANISH));
    assertThat(ReplacedFiles.of(List.of(RULE, beside("")), List.of(own, beside(SPANISH))))
        .containsExactly(own, beside(SPANISH));
  }
}
