package dev.bonafide.documents.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.casefile.picture.PicturePlace;
import dev.bonafide.casefile.picture.PicturePlaces;
import dev.bonafide.casefile.picture.PictureWord;
import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChildAnswerTest {
  private static final ParsedDocument DRAFT =
      new ParsedDocument(
          "words\n",
          List.of("page 1, white text: x", ""),
          new PicturePlaces(List.of(word(0, 5, new PictureBox(9, 20, 80, 14)))));

  private static PictureWord word(int start, int end, PictureBox box) {
    return new PictureWord(new Span(start, end), new PicturePlace(1, 2, box));
  }

  private static byte[] written(ParsedDocument draft) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ChildAnswer.draft(new DataOutputStream(bytes), draft);
    return bytes.toByteArray();
  }

  private static ParsedDocument read(byte[] bytes, int most) throws IOException {
    return ChildAnswer.read(new DataInputStream(new ByteArrayInputStream(bytes)), most);
  }

  @Test
  void an_answer_cut_anywhere_is_refused() throws IOException {
    byte[] whole = written(DRAFT);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(cut, 1000))
          .as("%d bytes", length)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void a_length_beyond_the_limit_reserves_nothing() throws IOException {
    byte[] lying = written(DRAFT);
    lying[5] = 0x7F;
    assertThatThrownBy(() -> read(lying, 1000)).isInstanceOf(IOException.class);
    lying[5] = (byte) 0x80;
    assertThatThrownBy(() -> read(lying, 1000)).isInstanceOf(IOException.class);
  }

  @Test
  void any_byte_may_be_wrong_and_nothing_else_is_thrown() throws IOException {
    byte[] whole = written(DRAFT);
    for (int place = 0; place < whole.length; place++) {
      byte[] wrong = whole.clone();
      wrong[place] ^= 0x5A;
      try {
        assertThat(read(wrong, 1000)).isNotNull();
      } catch (IOException | Unparsable e) {
        assertThat(e).isNotNull();
      }
    }
  }

  @Test
  void a_place_outside_of_the_text_or_more_places_than_letters_are_no_answer() throws IOException {
    PictureBox box = new PictureBox(0, 0, 1, 1);
    ParsedDocument beyond =
        new ParsedDocument("x\n", List.of(), new PicturePlaces(List.of(word(1, 3, box))));
    ParsedDocument many =
        new ParsedDocument(
            "x\n", List.of(), new PicturePlaces(Collections.nCopies(3, word(0, 1, box))));

    assertThatThrownBy(() -> read(written(beyond), 1000)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> read(written(many), 1000)).isInstanceOf(IOException.class);
  }

  @Test
  void a_refusal_arrives_as_one() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ChildAnswer.refusal(new DataOutputStream(bytes), "is encrypted");
    assertThatThrownBy(() -> read(bytes.toByteArray(), 1000))
        .isInstanceOf(Unparsable.class)
        .hasMessage("is encrypted");
  }

  @Test
  void a_draft_arrives_whole() throws IOException {
    assertThat(read(written(DRAFT), 1000)).isEqualTo(DRAFT);
  }
}
