package dev.bonafide.documents.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.draft.ParserGrowth;
import dev.bonafide.documents.draft.ParserGrowth.FileShape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Twice the Word file takes twice the time, whatever stands in its parts. */
@Tag("long")
@Isolated // It measures time.
class WordGrowthTest {
  private static final int MANY = 1 << 13;

  @Test
  void texts_take_time_in_proportion_to_their_length() {
    assertThat(new ParserGrowth(new WordParser()).steep(bodies())).isEmpty();
  }

  @Test
  void parts_beside_the_text_take_time_in_proportion_to_their_length() {
    assertThat(new ParserGrowth(new WordParser()).steep(parts())).isEmpty();
  }

  private static List<FileShape> bodies() {
    return List.of(
        body("paragraphs", _ -> "<w:p><w:r><w:t>a b</w:t></w:r></w:p>"),
        body("runs", n -> (n == 0 ? "<w:p>" : "") + "<w:r><w:t>a</w:t></w:r>", "</w:p>"),
        body(
            "tabs and breaks",
            n -> (n == 0 ? "<w:p><w:r>" : "") + "<w:tab/><w:br/>",
            "</w:r></w:p>"),
        body("hidden words", _ -> "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r></w:p>"),
        body(
            "hidden words in a line",
            n ->
                (n == 0 ? "<w:p>" : "")
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>",
            "</w:p>"),
        body("deleted words", _ -> "<w:p><w:del><w:r><w:delText>a</w:delText></w:r></w:del></w:p>"),
        body(
            "styled words",
            n ->
                "<w:p><w:r><w:rPr><w:rStyle w:val=\"s%d\"/></w:rPr><w:t>a</w:t></w:r></w:p>"
                    .formatted(n)),
        body(
            "fields",
            _ ->
                "<w:p><w:fldSimple w:instr=\"HYPERLINK a\"><w:r><w:t>a</w:t></w:r></w:fldSimple></w:p>"),
        body(
            "rows",
            n ->
                (n == 0 ? "<w:tbl>" : "")
                    + "<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>",
            "</w:tbl>"));
  }

  private static List<FileShape> parts() {
    return List.of(
        part(
            "comments",
            "comments",
            n ->
                "<w:comment w:id=\"%d\" w:author=\"A%d\"><w:p><w:r><w:t>a</w:t></w:r></w:p></w:comment>"
                    .formatted(n, n)),
        part(
            "styles",
            "styles",
            n -> "<w:style w:styleId=\"s%d\"><w:rPr><w:vanish/></w:rPr></w:style>".formatted(n)),
        part(
            "styles that rest on one another",
            "styles",
            n ->
                "<w:style w:styleId=\"s%d\"><w:basedOn w:val=\"s%d\"/></w:style>"
                    .formatted(n, n + 1)));
  }

  private static FileShape body(String name, IntFunction<String> piece) {
    return body(name, piece, "");
  }

  private static FileShape body(String name, IntFunction<String> piece, String end) {
    return new FileShape(name, MANY, pieces -> docx(all(pieces, piece) + end, Map.of()));
  }

  /** Each of its pieces is used in the text. */
  private static FileShape part(String name, String part, IntFunction<String> piece) {
    String tag = "w:" + part;
    return new FileShape(
        name,
        MANY,
        pieces ->
            docx(
                all(
                    pieces,
                    n ->
                        "<w:p><w:r><w:rPr><w:rStyle w:val=\"s%d\"/></w:rPr><w:t>a</w:t></w:r></w:p>"
                            .formatted(n)),
                Map.of(
                    part, "<" + tag + " xmlns:w=\"\">" + all(pieces, piece) + "</" + tag + ">")));
  }

  private static String all(int pieces, IntFunction<String> piece) {
    return IntStream.range(0, pieces).mapToObj(piece).collect(Collectors.joining());
  }

  private static byte[] docx(String body, Map<String, String> parts) {
    try {
      return Packed.docx("<?xml version=\"1.0\"?>", body, parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
