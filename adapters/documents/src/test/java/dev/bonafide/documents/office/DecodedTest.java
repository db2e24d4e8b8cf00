package dev.bonafide.documents.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {
  private static String read(byte[] bytes) throws IOException {
    StringWriter read = new StringWriter();
    Decoded.of(new ByteArrayInputStream(bytes)).transferTo(read);
    return read.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_mark_or_the_first_bytes_tell_the_letters(String name) throws IOException {
    Charset letters = Charset.forName(name);
    assertThat(read("<a>saß</a>".getBytes(letters))).isEqualTo("<a>saß</a>");
    assertThat(read("\uFEFF<a>saß</a>".getBytes(letters))).isEqualTo("<a>saß</a>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<", "<a"})
  void little_is_read_too(String text) throws IOException {
    assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @Test
  void bytes_that_are_no_letters_end_the_reading_in_silence() {
    byte[] bytes = "<a>caf\u00E9 </a>".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(CharacterCodingException.class);
    assertThatThrownBy(() -> Markup.read(new ByteArrayInputStream(bytes), new Deaf()))
        .isInstanceOf(IOException.class);
  }

  /** Takes no notice. */
  private static final class Deaf implements Markup.Listener {
    @Override
    public void start(String name, Markup markup) {}

    @Override
    public void text(String text) {}

    @Override
    public void end(String name) {}
  }
}
