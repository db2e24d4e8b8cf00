package dev.bonafide.documents.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.intake.Unhurried;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RichTextTest {
  private static ParsedDocument read(String rtf) {
    return new RichParser().parse(rtf.getBytes(StandardCharsets.ISO_8859_1), Unhurried.LIMITS);
  }

  @Test
  void a_file_without_its_end_is_damaged() {
    assertThatThrownBy(() -> read("{\\rtf1 Ana"))
        .isInstanceOf(Unparsable.class)
        .hasMessage("is damaged: its end is missing");
  }

  @Test
  void deep_groups_are_refused() {
    String deep = "{\\rtf1 " + "{".repeat(5000) + "}".repeat(5000) + "}";
    assertThatThrownBy(() -> read(deep)).isInstanceOf(Unparsable.class);
  }

  @Test
  void lying_numbers_and_cut_codes_break_nothing() {
    assertThatThrownBy(() -> read("{\\rtf1\\bin99999999 Ana}x\\'4")).isInstanceOf(Unparsable.class);
    assertThat(read("{\\rtf1\\uc-5\\u99999999999?\\'zz\\fs-3\\cf9 Ana}").text())
        .endsWith("Ana\n")
        .doesNotContain("\0");
  }

  @Test
  void letters_of_a_code_page_and_of_unicode_are_read_once() {
    assertThat(read("{\\rtf1\\ansi\\ansicpg1252 Caf\\'e9 \\u8212? na\\u239\\'efve}").text())
        .isEqualTo("Café — naïve\n");
    assertThat(read("{\\rtf1\\ansi\\ansicpg1251 \\'cf\\'f0\\'e8}").text()).isEqualTo("При\n");
    assertThat(read("{\\rtf1\\u55357?\\u56898?}").text()).isEqualTo("🙂\n");
  }

  @Test
  void tables_of_fonts_pictures_and_unknown_groups_are_no_text() {
    assertThat(
            read("{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\*\\secret x}{\\pict 0102}Ana\\par Prado\\par}")
                .text())
        .isEqualTo("Ana\nPrado\n");
  }

  @Test
  void hidden_white_tiny_and_deleted_words_are_told() {
    ParsedDocument draft =
        read(
            "{\\rtf1{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue0;}Ana\\par"
                + "{\\v hidden}{\\cf1 white}{\\fs2 tiny}{\\cf2 Prado}{\\deleted gone}}");
    assertThat(draft.text()).isEqualTo("Ana\nPrado\n");
    assertThat(draft.hidden())
        .containsExactly(
            "paragraph 2, hidden text: hidden",
            "paragraph 2, white text: white",
            "paragraph 2, tiny text: tiny",
            "paragraph 2, tracked deletion: gone");
  }

  @Test
  void who_made_it_and_comments_are_told() {
    ParsedDocument draft =
        read(
            "{\\rtf1{\\info{\\author Rita}{\\*\\company Acme}{\\creatim\\yr2025}}Ana"
                + "{\\*\\annotation really?}}");
    assertThat(draft.text()).isEqualTo("Ana\n");
    assertThat(draft.hidden())
        .containsExactly("metadata author: Rita", "metadata company: Acme", "comment: really?");
  }
}
