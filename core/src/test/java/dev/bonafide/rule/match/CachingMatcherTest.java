package dev.bonafide.rule.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.text.Lexicon;
import dev.bonafide.text.phrase.Phrase;
import dev.bonafide.text.phrase.PhraseIndex;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CachingMatcherTest {
  private static final Phrase PAY_ME =
      new Phrase.Sequence(List.of(new Phrase.Word("pay"), new Phrase.Word("me")));
  private static final PhraseMatcher PLAIN = PhraseMatcher.of(PhraseIndex.of(List.of(PAY_ME)));

  private final List<String> listened = new ArrayList<>();
  private final PhraseMatcher matcher =
      new CachingMatcher(
          (text, wrapped, lexicon) -> {
            listened.add(text);
            return PLAIN.hear(text, wrapped, lexicon);
          });

  private int heard(String text, boolean wrapped) {
    return matcher.hear(text, wrapped, new Lexicon(text.length())).hits().size();
  }

  @Test
  void lines_that_are_meant_are_heard_apart_from_lines_that_are_not() {
    assertThat(heard("pay\nme", false)).isZero();
    assertThat(heard("pay\nme", true)).isOne();
    assertThat(heard("pay\nme", false)).isZero();
    assertThat(listened).hasSize(2);
  }

  @Test
  void a_word_more_is_another_text() {
    assertThat(heard("Pay her", false)).isZero();
    assertThat(heard("Pay her. Pay me", false)).isOne();
    assertThat(heard("Pay her", false)).isZero();
    assertThat(listened).containsExactly("Pay her", "Pay her. Pay me");
  }

  @Test
  void of_more_than_it_can_keep_the_texts_met_last_stay() {
    String half = "a ".repeat(1 << 18);
    heard("pay me", false);
    heard(half + "1", false);
    heard("pay me", false);
    heard(half + "2", false);
    assertThat(heard("pay me", false)).isOne();
    heard(half + "1", false);
    assertThat(listened).containsExactly("pay me", half + "1", half + "2", half + "1");
  }

  @Test
  void a_text_that_is_longer_than_all_it_can_keep_is_heard_all_the_same() {
    String endless = "pay me. ".repeat(1 << 18);
    assertThat(heard(endless, false)).isEqualTo(1 << 18);
    assertThat(heard("pay me", false)).isOne();
  }
}
