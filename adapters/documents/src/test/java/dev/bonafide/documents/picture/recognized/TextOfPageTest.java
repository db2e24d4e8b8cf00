package dev.bonafide.documents.picture.recognized;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextOfPageTest {
  @ParameterizedTest
  @CsvSource({"%¥, 40", "IB, 40", "FISE, 40", "FISEan, 10", "fisean, 40"})
  void what_is_made_of_an_icon_is_no_text(String word, double confidence) {
    assertThat(text(Words.word(word, 40, 0, confidence))).isEmpty();
  }

  @Test
  void a_line_of_which_a_word_is_sure_is_text() {
    assertThat(text(Words.word("%¥", 40, 0, 10), Words.word("Inbox", 80, 0, 92)))
        .containsExactly("[?] Inbox");
  }

  @Test
  void a_name_of_which_nothing_is_sure_is_text() {
    assertThat(text(Words.word("Ivo", 40, 0, 48), Words.word("Brandi", 80, 0, 29)))
        .containsExactly("[?] [?]");
    assertThat(text(Words.word("Hyun-woo", 40, 0, 39))).containsExactly("[?]");
  }

  private static List<String> text(RecognizedWord... words) {
    RecognizedPage page = Words.page(new RecognizedLine(0, List.of(words)));
    return page.ofText().lines().stream().map(RecognizedLine::text).toList();
  }
}
