package dev.bonafide.documents.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casework.RecordReply;
import dev.bonafide.reading.UnreadableExhibit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the one who is vetted says to a verdict, as JSON. */
class ReplyJsonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"words":                       | broken JSON
          "It is mine."                   | must be a map with words
          {}                              | must be what the person said
          {"words": " "}                  | must be what the person said
          {"words": ["It is mine."]}      | must be what the person said
          {"word": "It is mine."}         | did you mean words?
          {"words": "mine", "by": "Dana"} | by is not read
          """)
  void what_is_no_reply_is_refused_with_its_place(String json, String told) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            UnreadableExhibit.class, e -> assertThat(e.reason()).contains(told));
  }

  @Test
  void a_reply_that_nobody_reads_to_its_end_is_refused() {
    assertThatThrownBy(() -> read("{\"words\": \"" + "a".repeat(4_001) + "\"}"))
        .isInstanceOf(UnreadableExhibit.class);
  }

  @Test
  void a_reply_is_read_in_its_own_words() {
    assertThat(read("{\"words\": \" It was my sister's account. \"}"))
        .isEqualTo(new RecordReply("It was my sister's account."));
  }

  private static RecordReply read(String json) {
    return StatementJson.reply(json);
  }
}
