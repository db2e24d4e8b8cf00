package dev.bonafide.documents.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.draft.ParserGrowth;
import dev.bonafide.documents.draft.ParserGrowth.FileShape;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Twice the RTF takes twice the time, whatever stands in it. */
@Tag("long")
@Isolated // It measures time.
class RichTextGrowthTest {
  private static final int MANY = 1 << 15;

  @Test
  void files_take_time_in_proportion_to_their_length() {
    var shapes =
        List.of(
            rich("words", "a b c "),
            rich("paragraphs", "a\\par "),
            rich("groups", "{\\b a}"),
            rich("letters by number", "\\u8212?"),
            rich("letters by byte", "\\'e9"),
            rich("halves of letters", "\\u-10179?"),
            rich("hidden words", "{\\v a}b"),
            rich("deleted words", "{\\deleted a}b"),
            rich("white words", "{\\cf1 a}b"),
            rich("colours", "{\\colortbl;\\red255\\green255\\blue255;}\\cf1 a"),
            rich("asides", "{\\*\\generator a}"),
            rich("properties", "{\\info{\\author a}}"),
            rich("bytes of a picture", "\\bin9 abcdefghi"),
            rich("links", "{\\field{\\*\\fldinst HYPERLINK \"a\"}{\\fldrslt b}}"),
            rich("cells", "a\\cell b\\row "),
            rich("fonts", "{\\fonttbl{\\f1 Courier;}}\\f1 a"));
    assertThat(new ParserGrowth(new RichParser()).steep(shapes)).isEmpty();
  }

  private static FileShape rich(String name, String piece) {
    return new FileShape(
        name,
        MANY,
        pieces ->
            ("{\\rtf1\\ansi " + piece.repeat(pieces) + "}").getBytes(StandardCharsets.US_ASCII));
  }
}
