package dev.bonafide.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;
import dev.bonafide.text.phrase.Phrase;
import dev.bonafide.text.phrase.PhraseIndex;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PreparedIndexProperties {
  private static byte[] written(PhraseIndex index) {
    FlatOutput output = new FlatOutput();
    index.writeTo(output);
    return output.toByteArray();
  }

  @Property(tries = 40)
  void an_index_that_was_written_and_read_finds_the_same(@ForAll long seed) {
    MadePhrases made = new MadePhrases(seed);
    List<Phrase> phrases = made.phrases(60);
    PhraseIndex index = PhraseIndex.of(phrases);
    PhraseIndex read = PhraseIndex.read(new FlatInput(written(index)));
    for (String message : made.messages(20, phrases)) {
      TextWords words = TextWords.of(message);
      assertThat(read.hits(words)).isEqualTo(index.hits(words));
    }
  }

  @Property(tries = 40)
  void it_is_written_again_byte_for_byte(@ForAll long seed) {
    byte[] once = written(PhraseIndex.of(new MadePhrases(seed).phrases(60)));
    assertThat(written(PhraseIndex.read(new FlatInput(once)))).isEqualTo(once);
  }

  @Property(tries = 40)
  void an_index_of_some_phrases_finds_what_the_whole_one_finds_of_them(@ForAll long seed) {
    MadePhrases made = new MadePhrases(seed);
    List<Phrase> phrases = made.phrases(60);
    PhraseIndex index = PhraseIndex.of(phrases);
    BitSet wanted = BitSet.valueOf(new long[] {seed});
    for (String message : made.messages(20, phrases)) {
      TextWords words = TextWords.of(message);
      List<Hit> some = index.hits(words).stream().filter(hit -> wanted.get(hit.phrase())).toList();
      assertThat(index.only(wanted).hits(words)).isEqualTo(some);
    }
  }

  @Property(tries = 200)
  void one_that_was_cut_short_is_refused(
      @ForAll long seed, @ForAll @IntRange(max = 99) int percent) {
    byte[] whole = written(PhraseIndex.of(new MadePhrases(seed).phrases(5)));
    byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
    assertThatThrownBy(() -> PhraseIndex.read(new FlatInput(cut)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("damaged");
  }
}
