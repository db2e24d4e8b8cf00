package dev.bonafide.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import org.junit.jupiter.api.Test;

class RecognizedTableTest {
  private static final String HEAD =
      "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf"
          + "\ttext\n";

  @Test
  void nothing_becomes_of_a_table_without_words() {
    assertThat(RecognizedTable.read("", 100).lines()).isEmpty();
    assertThat(RecognizedTable.read(HEAD, 100).lines()).isEmpty();
    assertThat(RecognizedTable.read("1\t1\t0\t0\t0\t0\t0\t0\t10\t10\t-1\t\n", 100).lines())
        .isEmpty();
  }

  @Test
  void a_row_that_is_cut_is_passed_over() {
    assertThat(RecognizedTable.read(HEAD + "5\t1\t1\t1\t1\t1\t3", 100).lines()).isEmpty();
  }

  @Test
  void words_of_one_line_stand_together() {
    String table =
        HEAD
            + "5\t1\t1\t1\t1\t1\t10\t5\t30\t12\t96.5\tSend\n"
            + "5\t1\t1\t1\t1\t2\t44\t5\t20\t12\t91.0\tme\n"
            + "5\t1\t1\t2\t1\t1\t10\t40\t30\t12\t90.0\tMoney\n";

    RecognizedPage page = RecognizedTable.read(table, 100);

    assertThat(page.lines()).extracting(RecognizedLine::text).containsExactly("Send me", "Money");
    assertThat(page.lines()).extracting(RecognizedLine::paragraph).containsExactly(0, 1);
    assertThat(page.lines().getFirst().right()).isEqualTo(64);
  }

  @Test
  void icons_are_no_line() {
    String table = HEAD + "5\t1\t1\t1\t1\t1\t10\t5\t30\t12\t96.5\t©\n";

    assertThat(RecognizedTable.read(table, 100).ofText().lines()).isEmpty();
  }
}
