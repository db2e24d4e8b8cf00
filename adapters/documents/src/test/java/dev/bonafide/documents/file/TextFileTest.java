package dev.bonafide.documents.file;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest {
  private static final byte[] BROKEN =
      "a\u0081\u0090\u009d b".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] EMPTY = "a\u0000b".getBytes(StandardCharsets.ISO_8859_1);

  @ParameterizedTest
  @CsvSource({"pretend.pdf, PDF", "Bad.PNG, PNG", "folder/cv.docx, DOCX"})
  void what_is_called_something_else_than_text_is_said_to_be_none_of_it(String name, String sort) {
    for (byte[] bytes : new byte[][] {BROKEN, EMPTY}) {
      assertThatThrownBy(() -> TextFile.decode(name, bytes))
          .hasMessageContaining(
              "is not a valid " + sort + " file: export it again, or submit its text");
    }
  }

  @ParameterizedTest
  @CsvSource({"chat.txt", "chat", "chat.pdf.txt", "pdf.log"})
  void what_may_be_text_is_said_to_be_in_letters_that_are_not_read(String name) {
    assertThatThrownBy(() -> TextFile.decode(name, BROKEN)).hasMessageContaining("UTF-8");
    assertThatThrownBy(() -> TextFile.decode(name, EMPTY)).hasMessageContaining("null bytes");
  }
}
