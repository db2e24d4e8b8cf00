package dev.bonafide.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Phrase;
import dev.bonafide.text.phrase.PhraseIndex;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class PhraseIndexProperties {

  @Property(tries = 40)
  void the_index_finds_what_brute_force_finds(@ForAll long seed) {
    MadePhrases made = new MadePhrases(seed);
    List<Phrase> phrases = made.phrases(60);
    PhraseIndex index = PhraseIndex.of(phrases);
    BruteForce bruteForce = new BruteForce(phrases);
    for (String message : made.messages(20, phrases)) {
      TextWords words = TextWords.of(message);
      BitSet found = new BitSet();
      index.hits(words).forEach(hit -> found.set(hit.phrase()));
      assertThat(found).isEqualTo(bruteForce.found(words));
    }
  }

  @Property(tries = 500)
  void any_text_becomes_words_that_stand_in_it_in_order(
      @ForAll @StringLength(max = 400) String text) {
    TextWords words = TextWords.of(text);
    int end = 0;
    for (int at = 0; at < words.count(); at++) {
      var span = words.span(at, at);
      assertThat(span.start()).isGreaterThanOrEqualTo(Math.min(end, span.start()));
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      end = span.end();
    }
    assertThat(words.sentences().stream().mapToInt(s -> s.to() - s.from()).sum())
        .isEqualTo(words.count());
    assertThat(words.sentences()).allMatch(s -> s.to() - s.from() <= 60);
  }
}
