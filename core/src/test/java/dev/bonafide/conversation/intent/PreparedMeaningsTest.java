package dev.bonafide.conversation.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreparedMeaningsTest {
  private static final Map<String, Set<String>> WORDS =
      Map.of(" why ", Set.of("why"), " red", Set.of("colour", "why"), "为什么", Set.of("why"));

  private static byte[] written() {
    FlatOutput output = new FlatOutput();
    WordsFile.write(WORDS, output);
    return output.toByteArray();
  }

  @Test
  void words_that_end_too_early_are_refused() {
    byte[] bytes = written();
    assertThatThrownBy(() -> WordsFile.read(new FlatInput(Arrays.copyOf(bytes, bytes.length - 1))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_word_of_a_class_that_is_not_there_is_refused() {
    FlatOutput output = new FlatOutput();
    output.number(0);
    output.number(1);
    output.text("why");
    output.number(0);
    assertThatThrownBy(() -> WordsFile.read(new FlatInput(output.toByteArray())))
        .hasMessageContaining("no class");
  }

  @Test
  void words_come_back_as_they_were() {
    assertThat(WordsFile.read(new FlatInput(written()))).isEqualTo(WORDS);
  }

  @Test
  void what_the_build_prepared_tells_the_same_as_what_is_learned() {
    PreparedMeanings prepared = PreparedMeanings.shipped().orElseThrow();
    assertThat(prepared.words()).isEqualTo(IntentWordsReader.shipped());
    MeaningClassifier read = new MeaningClassifier(prepared.learned());
    MeaningClassifier fresh = MeaningClassifier.of(ExampleReader.shipped());
    for (String words : new String[] {"why is 2 red?", "cofnij to", "彼は何と言った", "fine 1", ""}) {
      WordedSentence worded = WordedSentence.of(PlainSentence.of(words));
      assertThat(read.ranked(worded)).isEqualTo(fresh.ranked(worded));
    }
  }
}
