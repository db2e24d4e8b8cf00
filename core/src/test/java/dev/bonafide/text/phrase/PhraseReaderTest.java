package dev.bonafide.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.text.Sentence;
import dev.bonafide.text.TextWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseReaderTest {

  private static Phrase read(String source) {
    return PhraseReader.read(
        source,
        name -> {
          if (name.equals("FEE")) {
            return read("fee|registration fee|deposit");
          }
          throw new PhraseProblem(0, "no word class is called {" + name + "}", "use another");
        });
  }

  private static boolean finds(String phrase, String text) {
    return !PhraseIndex.of(List.of(read(phrase))).hits(TextWords.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(((a{1000}){1000}){1000})",
        "((a{1000}){1000,}){1000,1000}",
        "(?:(?i:a{999}){999})",
        "([[:alpha:]]{999}){2}",
        "(\\p{L}{999}){9}",
        "([^]x]{999}){9}",
        "([\\]x]{999}){9}",
        "(\\Q)]}\\E{999}){9}",
        "(a\\){999}){9}",
        "a{99999999999}"
      })
  void an_expression_whose_program_would_take_all_memory_is_not_compiled(String expression) {
    assertThatThrownBy(() -> read("send /" + expression + "/"))
        .isInstanceOf(PhraseProblem.class)
        .hasMessageContaining("more than 1000 steps");
  }

  @Test
  void twenty_thousand_parentheses_are_refused_in_a_phrase_and_in_an_expression() {
    String deep = "(".repeat(20_000) + "a" + ")".repeat(20_000);
    assertThatThrownBy(() -> read("send " + deep))
        .isInstanceOf(PhraseProblem.class)
        .hasMessageContaining("8 deep");
    assertThatThrownBy(() -> read("send /" + deep + "/"))
        .isInstanceOf(PhraseProblem.class)
        .hasMessageContaining("40001 characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[a-z]{1,30}", "a{900}|b", "([0-9]{1,3}[.,]){4}", "(a|b)+", "x{,5}", "(a){400}"})
  void an_expression_of_usual_size_is_read(String expression) {
    assertThat(read("send /" + expression + "/")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a||b",
        "(a",
        "a)",
        "pay*",
        "[ab]",
        "~",
        "~13 a",
        "~4",
        "{OPEN",
        "{NO-SUCH} a",
        "/(?=x)/ a",
        "/[/ a",
        "a \\w+",
        "?",
        "!!!"
      })
  void what_is_no_phrase_is_refused_with_what_to_write_instead(String source) {
    if (source.equals("~4")) {
      assertThat(PhraseIndex.isGated(read(source))).isFalse();
      return;
    }
    assertThatThrownBy(() -> read(source))
        .isInstanceOfSatisfying(
            PhraseProblem.class,
            problem -> {
              assertThat(problem.what()).isNotBlank();
              assertThat(problem.instead()).isNotBlank();
              assertThat(problem.offset()).isBetween(0, source.length());
            });
  }

  @Test
  void a_phrase_without_a_certain_word_has_no_gate() {
    assertThat(PhraseIndex.isGated(read("(a)? {NUMBER}"))).isFalse();
    assertThat(PhraseIndex.isGated(read("a|{NUMBER}"))).isFalse();
    assertThat(PhraseIndex.isGated(read("a {NUMBER}"))).isTrue();
  }

  @Test
  void words_are_whole() {
    assertThat(finds("pay", "payroll pays well")).isFalse();
    assertThat(finds("pay", "we PAY.")).isTrue();
  }

  @Test
  void a_gap_counts_words_and_ends_with_the_sentence() {
    assertThat(finds("pay ~2 {FEE}", "pay us a registration fee")).isTrue();
    assertThat(finds("pay ~2 {FEE}", "pay us just once a deposit")).isFalse();
    assertThat(finds("pay ~6 {FEE}", "pay. the fee")).isFalse();
  }

  @Test
  void a_part_may_be_missing() {
    assertThat(finds("send (me|us)? money", "send money")).isTrue();
    assertThat(finds("send (me|us)? money", "send us money")).isTrue();
    assertThat(finds("send (me|us)? money", "send them money")).isFalse();
  }

  @Test
  void an_article_of_a_phrase_may_be_left_out_but_not_put_in() {
    assertThat(finds("keep the laptop ~2 a friend", "keep laptop with friend")).isTrue();
    assertThat(finds("keep the laptop", "keep the laptop")).isTrue();
    assertThat(finds("keep laptop", "keep the laptop")).isFalse();
    assertThat(finds("(job|{FEE}|pay the firm)", "pay firm")).isTrue();
  }

  @Test
  void an_article_that_makes_one_word_another_stays() {
    assertThat(finds("a week|the pay", "next week you pay")).isFalse();
    assertThat(finds("(a week)? the pay ~2", "next week you pay")).isFalse();
    assertThat(finds("a week|the pay", "so much a week")).isTrue();
  }

  @Test
  void numbers_and_expressions_stand_for_one_word() {
    assertThat(finds("{NUMBER} %", "you keep 20% of it")).isTrue();
    assertThat(finds("user /[a-z]+[0-9]{2}/", "user bestselection18")).isTrue();
    assertThat(finds("user /[a-z]+[0-9]{2}/", "user bestselection")).isFalse();
  }

  @Test
  void the_shortest_match_of_each_start_is_given() {
    PhraseIndex index = PhraseIndex.of(List.of(read("pay ~4 fee")));
    assertThat(index.hits(TextWords.of("pay a fee, a fee. pay fee")))
        .containsExactly(new Hit(0, 0, 2), new Hit(0, 5, 6));
  }

  @Test
  void the_last_word_of_the_longest_sentence_is_reached() {
    String text = "word ".repeat(Sentence.LONGEST - 1) + "end";
    assertThat(finds("word end", text)).isTrue();
    assertThat(finds("~12 end", text)).isTrue();
    assertThat(finds("end ~12 word", text)).isFalse();
  }
}
