package dev.bonafide.reading.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.reading.Heard;
import dev.bonafide.reading.Legibility;
import dev.bonafide.reading.Readers;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n", "\uFEFF", "\u00A0"})
  void an_empty_exhibit_is_refused_by_name(String text) {
    assertThatThrownBy(() -> Heard.in(null, text))
        .isInstanceOfSatisfying(
            UnreadableExhibit.class,
            refused -> {
              assertThat(refused.exhibit()).isEqualTo("a.txt");
              assertThat(refused.reason()).isEqualTo("is empty");
            });
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    assertThatThrownBy(() -> Heard.in(null, "PK\u0003\u0004\u0000\u0000\u0000\uFFFD\uFFFDabc"))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessageContaining("a.txt: is not text");
  }

  @Test
  void a_stray_control_character_does_not_make_a_text_unreadable() {
    assertThat(Heard.lines(null, "pay me through my friend's account\u0000")).hasSize(1);
  }

  @Test
  void what_is_too_long_is_refused_with_the_limit() {
    assertThatThrownBy(() -> Heard.in(null, "a".repeat(Legibility.LONGEST + 1)))
        .hasMessageContaining(String.valueOf(Legibility.LONGEST));
    assertThatThrownBy(() -> Heard.in(null, "a" + "\n".repeat(Legibility.MOST_LINES)))
        .hasMessageContaining(String.valueOf(Legibility.MOST_LINES));
  }

  @Test
  void a_note_is_never_anything_else() {
    ExhibitReader edge =
        (exhibit, _) ->
            Optional.of(
                new Reading(exhibit, ExhibitKind.MESSAGES, "json", "x", List.of(), List.of()));
    Exhibit note =
        Exhibit.of("note 1", ExhibitKind.NOTE, "WEBVTT\n\n00:01.000 --> 00:02.000\nAna: hi");
    assertThat(new Readers(List.of(edge)).read(note, Heard.BOBBY).format()).isEqualTo("text");
    assertThat(new Readers(List.of(edge)).read(Exhibit.of("a", null, "{}"), Heard.BOBBY).format())
        .isEqualTo("json");
  }

  @Test
  void unknown_text_is_the_subjects_a_paragraph_at_a_time() {
    Reading reading = Heard.in(null, "\r\nfirst\r\nline\r\n\r\n  second\r\n");
    assertThat(Heard.lines(reading))
        .containsExactly("SUBJECT null: first\nline", "SUBJECT null: second");
    assertThat(reading.utterances()).extracting(said -> said.line()).containsExactly(2, 5);
    assertThat(reading.exhibit().text()).startsWith("\r\n");
  }

  @Test
  void the_exhibits_speaker_says_who_the_subject_is() {
    Exhibit chat =
        new Exhibit(
            "chat",
            ExhibitKind.MESSAGES,
            "ana  10:14 AM\nhi\n\nskydev  10:15 AM\nyes",
            "skydev",
            null,
            false);
    assertThat(Heard.lines(new Readers(List.of()).read(chat, Heard.BOBBY)))
        .containsExactly("OTHER ana: hi", "SUBJECT skydev: yes");
  }

  @Test
  void the_kind_of_unlabelled_text_is_told() {
    assertThat(Heard.in(null, "EXPERIENCE\nX, 2019 - present\nEDUCATION\nY").kind())
        .isEqualTo(ExhibitKind.RESUME);
    assertThat(Heard.in(null, "We are hiring!\nRequirements: Java\nApply now").kind())
        .isEqualTo(ExhibitKind.JOB_POST);
    assertThat(Heard.in(null, "hello there").kind()).isEqualTo(ExhibitKind.MESSAGES);
  }
}
