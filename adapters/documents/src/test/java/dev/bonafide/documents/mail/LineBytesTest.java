package dev.bonafide.documents.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBytesTest {
  private static final int PIECE = 1 << 16;

  @Test
  void a_line_that_is_too_long_is_refused_wherever_it_ends() {
    assertThatThrownBy(() -> lines("x".repeat((1 << 20) + 1))).hasMessageContaining("1 MiB");
    assertThatThrownBy(() -> lines("a\n" + "x".repeat(1 << 20) + "\n"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void nothing_has_no_line() throws IOException {
    assertThat(lines("")).isEmpty();
  }

  @Test
  void every_byte_is_handed_on_with_the_end_of_its_line() throws IOException {
    assertThat(lines("a\r\n\n\nb\rc\nd")).containsExactly("a\r\n", "\n", "\n", "b\rc\n", "d");
  }

  @Test
  void a_line_may_lie_over_the_pieces_that_are_read() throws IOException {
    for (int length : List.of(PIECE - 1, PIECE, PIECE + 1, 3 * PIECE)) {
      String line = "x".repeat(length);
      assertThat(lines(line + "\nend")).containsExactly(line + "\n", "end");
    }
  }

  private static List<String> lines(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    LineBytes lines = new LineBytes(new ByteArrayInputStream(bytes), 1 << 20);
    List<String> all = new ArrayList<>();
    for (byte[] line = lines.next(); line.length > 0; line = lines.next()) {
      all.add(new String(line, StandardCharsets.ISO_8859_1));
    }
    return all;
  }
}
