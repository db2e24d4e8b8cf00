package dev.bonafide.documents.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.intake.Unhurried;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TextDocumentTest {
  private static ParsedDocument read(String styles, String text) throws IOException {
    return new TextParser().parse(Packed.odt(styles, text, ""), Unhurried.LIMITS);
  }

  @Test
  void a_bomb_is_refused() throws IOException {
    byte[] bomb = Packed.odt("", "<text:p>" + "a".repeat(20 << 20) + "</text:p>", "");
    assertThatThrownBy(() -> new TextParser().parse(bomb, Unhurried.LIMITS))
        .isInstanceOf(Unparsable.class)
        .hasMessage("expands beyond the limit");
  }

  @Test
  void more_characters_than_allowed_are_refused() throws IOException {
    IntakeLimits few =
        new IntakeLimits(1 << 20, 1 << 20, 200, 10, 1, 5, 100, Duration.ofMinutes(2));
    byte[] odt = Packed.odt("", "<text:p>" + "a ".repeat(80) + "</text:p>", "");
    assertThatThrownBy(() -> new TextParser().parse(odt, few))
        .isInstanceOf(Unparsable.class)
        .hasMessage("holds more than 100 characters");
  }

  @Test
  void white_tiny_and_hidden_spans_are_told_with_their_paragraph() throws IOException {
    String styles =
        "<style:style style:name=\"W\"><style:text-properties fo:color=\"#ffffff\"/></style:style>"
            + "<style:style style:name=\"T\"><style:text-properties fo:font-size=\"1pt\"/>"
            + "</style:style><style:style style:name=\"H\"><style:text-properties"
            + " text:display=\"none\"/></style:style>";
    ParsedDocument draft =
        read(
            styles,
            "<text:p>Ana<text:span text:style-name=\"W\"> white</text:span></text:p><text:p>"
                + "Prado<text:span text:style-name=\"T\"> tiny</text:span></text:p>"
                + "<text:p text:style-name=\"H\">gone</text:p>");
    assertThat(draft.text()).isEqualTo("Ana\nPrado\n");
    assertThat(draft.hidden())
        .containsExactly(
            "paragraph 1, white text: white",
            "paragraph 2, tiny text: tiny",
            "paragraph 3, hidden text: gone");
  }

  @Test
  void comments_and_tracked_deletions_are_told_with_their_writer() throws IOException {
    String text =
        "<text:tracked-changes><text:changed-region><text:deletion><office:change-info>"
            + "<dc:creator>Rita</dc:creator><dc:date>2025-01-02T03:04:05</dc:date>"
            + "</office:change-info><text:p>Acme</text:p></text:deletion></text:changed-region>"
            + "</text:tracked-changes><text:p>Ana<office:annotation><dc:creator>Bob</dc:creator>"
            + "<text:p>Is it so?</text:p></office:annotation> Prado</text:p>";
    ParsedDocument draft = read("", text);
    assertThat(draft.text()).isEqualTo("Ana Prado\n");
    assertThat(draft.hidden())
        .containsExactly(
            "tracked deletion by Rita on 2025-01-02T03:04:05: Acme", "comment by Bob: Is it so?");
  }

  @Test
  void lines_tabs_spaces_and_tables_are_kept() throws IOException {
    ParsedDocument draft =
        read(
            "",
            "<text:h>Ana</text:h><text:p>one<text:line-break/>two<text:tab/>three"
                + "<text:s text:c=\"3\"/>four\n      five</text:p><table:table><table:table-row>"
                + "<table:table-cell><text:p>Acme</text:p></table:table-cell><table:table-cell>"
                + "<text:p>2019</text:p></table:table-cell></table:table-row></table:table>");
    assertThat(draft.text()).isEqualTo("Ana\none\ntwo\tthree   four five\nAcme  2019\n");
  }

  @Test
  void who_made_it_is_told() throws IOException {
    String meta =
        "<meta:initial-creator>Ana</meta:initial-creator><dc:creator>Bob</dc:creator>"
            + "<meta:generator>LibreOffice</meta:generator>";
    ParsedDocument draft =
        new TextParser().parse(Packed.odt("", "<text:p>x</text:p>", meta), Unhurried.LIMITS);
    assertThat(draft.hidden())
        .containsExactly(
            "metadata author: Ana",
            "metadata last modified by: Bob",
            "metadata producer: LibreOffice");
  }
}
