package dev.bonafide.documents.picture.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import dev.bonafide.documents.picture.recognized.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognizedLineTest {
  @Test
  void an_unsure_word_is_not_joined_with_others() {
    RecognizedLine line = line(word("今", 90, true), word("日", 30, false), word("は", 90, false));

    assertThat(line.text()).isEqualTo("今 [?] は");
  }

  @Test
  void words_without_a_blank_between_them_are_one() {
    RecognizedLine line =
        line(word("藤", 90, true), word("村", 80, false), word("10:02", 96, true)).joined();

    assertThat(line.words()).extracting(RecognizedWord::text).containsExactly("藤村", "10:02");
    assertThat(line.words().getFirst().confidence()).isEqualTo(80);
  }

  @Test
  void it_is_written_without_blanks_that_are_not_there() {
    RecognizedLine line = line(word("今", 90, true), word("日", 30, false), word("は", 90, false));

    assertThat(new WrittenPicture().write(line.words(), 1).text()).isEqualTo("今[?]は");
  }

  private static RecognizedLine line(RecognizedWord... words) {
    return new RecognizedLine(0, List.of(words));
  }

  private static RecognizedWord word(String text, double confidence, boolean isApart) {
    return Words.word(text, 0, 0, confidence).apart(isApart);
  }
}
