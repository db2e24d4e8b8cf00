package dev.bonafide.documents.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Handed;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParsedDocumentTest {
  private static final Handed NOTE =
      new Handed("a", ExhibitKind.NOTE, new Content.InMemory(new byte[0]));

  @Test
  void neither_text_nor_anything_hidden_is_refused() {
    ParsedDocument empty = new ParsedDocument(" \n", List.of("metadata author: Ana"));
    assertThatThrownBy(() -> empty.exhibits(NOTE)).isInstanceOf(Unparsable.class);
  }

  @Test
  void what_is_hidden_in_a_note_is_nobodys_note() {
    assertThat(new ParsedDocument("x\n", List.of("white text: y")).exhibits(NOTE))
        .containsExactly(
            Exhibit.of("a", ExhibitKind.NOTE, "x\n"),
            Exhibit.of("a (hidden)", null, "white text: y\n"));
  }

  @Test
  void hidden_text_alone_is_shown() {
    assertThat(new ParsedDocument("", List.of("white text: y")).exhibits(NOTE)).hasSize(1);
  }

  @Test
  void invisible_characters_stay_in_the_text_and_are_told_by_line() {
    assertThat(InvisibleText.in("one\nt\u200Bw\u200Bo \u202Ecod.exe\nthree"))
        .containsExactly("line 2, invisible characters: U+200B × 2, U+202E");
  }

  @Test
  void joiners_of_scripts_and_emoji_are_not_told() {
    assertThat(InvisibleText.in("👩\u200D💻 می\u200Cخواهم")).isEmpty();
    assertThat(InvisibleText.in("pass\u200Dword")).hasSize(1);
  }

  @Test
  void a_hidden_piece_is_one_line_whatever_it_holds() {
    ParsedDocument draft =
        new DraftWriter(1000).hide("comment by X", "a\nNote: b\r\n\u0007c").draft();
    assertThat(draft.hidden()).containsExactly("comment by X: a Note: b c");
  }

  @Test
  void more_than_the_limit_is_refused() {
    DraftWriter draft = new DraftWriter(10).text("12345");
    assertThatThrownBy(() -> draft.hide("a", "123456")).isInstanceOf(Unparsable.class);
    assertThatThrownBy(() -> draft.text("123456")).hasMessage("holds more than 10 characters");
  }
}
