package dev.bonafide.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.draft.ParserGrowth;
import dev.bonafide.documents.draft.ParserGrowth.FileShape;
import dev.bonafide.testkit.interview.PdfFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Twice the PDF takes twice the time, whatever its pages draw. */
@Tag("long")
@Isolated // It measures time.
class PdfGrowthTest {
  private static final int MANY = 1 << 12;

  @Test
  void pages_take_time_in_proportion_to_what_they_draw() {
    var shapes =
        List.of(
            drawn("words in one place", _ -> text(40, 700, "a b")),
            drawn("words on one line", n -> text(n, 700, "ab")),
            drawn("words on lines of their own", n -> text(40, 700 - n / 20.0, "ab")),
            drawn("words everywhere", n -> text(n * 37 % 600, n * 101 % 790, "ab")),
            drawn("two columns", n -> text(n % 2 * 300 + 40, 700 - n / 40.0, "a b c")),
            drawn("many columns", n -> text(n % 50 * 12, 700 - n / 99.0, "a")),
            drawn("words over the edge", n -> text(9_000 + n, 700, "a")),
            drawn("hidden words", n -> "3 Tr " + text(n % 500, n % 700, "a")),
            drawn("white words", n -> "1 g " + text(n % 500, n % 700, "a")),
            drawn("turned words", n -> turned(n % 500, n % 700)),
            drawn("saved states", n -> "q " + text(n % 500, n % 700, "a")),
            drawn("clipped words", n -> "0 0 600 800 re W n " + text(n % 500, n % 700, "a")),
            drawn("strokes", n -> "%d 0 m 9 9 l S ".formatted(n % 600)),
            drawn("one stroke", n -> "%d %d l ".formatted(n % 600, n % 31)),
            new FileShape(
                "pages", 100, pages -> PdfFile.of(lines(14 * pages, n -> "line " + n + " of it"))));
    assertThat(new ParserGrowth(new PdfParser()).steep(shapes)).isEmpty();
  }

  private static String text(double x, double y, String words) {
    return "BT /F1 10 Tf %s %s Td (%s) Tj ET\n".formatted(x, y, words);
  }

  private static String turned(int x, int y) {
    return "BT /F1 10 Tf 0 1 -1 0 %d %d Tm (a) Tj ET\n".formatted(x, y);
  }

  private static FileShape drawn(String name, IntFunction<String> piece) {
    return new FileShape(name, MANY, pieces -> page(String.join("", lines(pieces, piece))));
  }

  private static List<String> lines(int pieces, IntFunction<String> piece) {
    return IntStream.range(0, pieces).mapToObj(piece).toList();
  }

  /** Without a table of its parts: the reader finds them. */
  private static byte[] page(String content) {
    List<String> parts =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R"
                + " /Resources << /Font << /F1 4 0 R >> >> >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
    return IntStream.range(0, parts.size())
        .mapToObj(n -> "%d 0 obj\n%s\nendobj\n".formatted(n + 1, parts.get(n)))
        .collect(
            Collectors.joining("", "%PDF-1.4\n", "trailer\n<< /Size 6 /Root 1 0 R >>\n%%EOF\n"))
        .getBytes(StandardCharsets.US_ASCII);
  }
}
