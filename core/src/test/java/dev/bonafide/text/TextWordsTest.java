package dev.bonafide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextWordsTest {

  private static List<String> words(String text) {
    TextWords words = TextWords.of(text);
    return IntStream.range(0, words.count()).mapToObj(words::word).toList();
  }

  private static List<String> sentences(String text) {
    TextWords words = TextWords.of(text);
    return words.sentences().stream().map(s -> words.span(s.from(), s.to() - 1).of(text)).toList();
  }

  @Test
  void a_text_without_words_has_no_sentence() {
    assertThat(TextWords.of(" ... \n\n !!! ").sentences()).isEmpty();
  }

  @Test
  void numbers_signs_and_extensions_are_words_of_their_own() {
    assertThat(words("$1,850 or 500usd, 50/50, 20% in pay.pdf.lnk"))
        .containsExactly(
            "$", "1,850", "or", "500", "usd", "50", "/", "50", "20", "%", "in", "pay", ".pdf",
            ".lnk");
  }

  @Test
  void the_mark_of_an_unsure_word_is_a_word_and_ends_no_sentence() {
    assertThat(words("we [?] ask you")).containsExactly("we", "[?]", "ask", "you");
    assertThat(sentences("we [?] ask you. go [on?] then"))
        .containsExactly("we [?] ask you", "go [on", "then");
  }

  @Test
  void an_extension_alone_is_the_word_that_follows_a_name() {
    assertThat(words(".lnk")).containsExactly(".lnk");
    assertThat(words("open the .lnk file")).containsExactly("open", "the", "lnk", "file");
  }

  @Test
  void inner_apostrophes_stay_and_hyphens_part() {
    assertThat(words("my friend’s third-party account"))
        .containsExactly("my", "friend's", "third", "party", "account");
  }

  @Test
  void every_character_of_a_script_without_spaces_is_a_word() {
    assertThat(words("押金100元")).containsExactly("押", "金", "100", "元");
  }

  @Test
  void neither_articles_nor_forms_of_be_lengthen_a_distance() {
    TextWords words = TextWords.of("send the laptop to a friend");
    assertThat(words.between(0, 6)).isEqualTo(4);
    assertThat(words.between(1, 2)).isZero();
    assertThat(words.between(3, 3)).isZero();
    assertThat(TextWords.of("you are approving logins").between(0, 3)).isEqualTo(2);
    assertThat(words.isArticle(4)).isTrue();
    assertThat(words.isArticle(5)).isFalse();
  }

  @Test
  void neither_articles_nor_forms_of_be_make_more_to_be_told() {
    assertThat(TextWords.of("the firm pays a friend").told()).isEqualTo(3);
    assertThat(TextWords.of("firm is paying friend").told()).isEqualTo(3);
    assertThat(TextWords.of("").told()).isZero();
  }

  @Test
  void a_word_of_mixed_scripts_is_folded_and_an_honest_one_is_not() {
    assertThat(words("Bin\u0430nce Москва git-репо"))
        .containsExactly("binance", "москва", "git", "репо");
  }

  @Test
  void a_sentence_ends_with_its_line_and_its_stop() {
    assertThat(sentences("Send it. Then wait!\nDone e.g. at 5 p.m. today"))
        .containsExactly("Send it", "Then wait", "Done e.g. at 5 p.m. today");
    assertThat(sentences("**Pay.** Well. *No fee.* Never"))
        .containsExactly("Pay", "Well", "No fee", "Never");
  }

  @Test
  void a_missing_space_after_a_stop_ends_a_sentence_before_a_capital() {
    assertThat(sentences("for big companies.We pay"))
        .containsExactly("for big companies", "We pay");
  }

  @Test
  void lines_of_subtitles_are_one_sentence() {
    TextWords words = TextWords.ofWrapped("I am in\nToronto now");
    assertThat(words.sentences()).hasSize(1);
  }

  @Test
  void a_sentence_without_end_is_cut() {
    assertThat(TextWords.of("word ".repeat(1000)).sentences())
        .hasSize(17)
        .allMatch(s -> s.to() - s.from() <= Sentence.LONGEST);
  }

  @Test
  void a_question_is_known_by_its_mark() {
    assertThat(TextWords.of("Is it? It is.").sentences())
        .extracting(Sentence::question)
        .containsExactly(true, false);
  }

  @Test
  void a_comma_and_a_turn_end_a_clause() {
    TextWords words = TextWords.of("never mind, send it but not now");
    assertThat(IntStream.range(0, words.count()).map(words::clause).distinct().count())
        .isEqualTo(3);
  }

  @Test
  void closed_quotation_marks_quote_and_open_ones_do_not() {
    TextWords closed = TextWords.of("he said \"pay me\" twice");
    assertThat(closed.quoted(2)).isTrue();
    assertThat(closed.quoted(4)).isFalse();
    TextWords open = TextWords.of("he said \"pay me twice\nand again\"");
    assertThat(open.quoted(2)).isFalse();
  }

  @Test
  void a_quoted_line_is_quoted_and_the_next_is_not() {
    TextWords words = TextWords.of("> pay me\npay me");
    assertThat(words.quoted(0)).isTrue();
    assertThat(words.quoted(2)).isFalse();
  }
}
