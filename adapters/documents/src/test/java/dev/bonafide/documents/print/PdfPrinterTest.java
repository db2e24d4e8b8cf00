package dev.bonafide.documents.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.ShownQuote;
import dev.bonafide.report.Visible;
import dev.bonafide.report.WorkDone;
import dev.bonafide.testkit.growth.Growth;
import dev.bonafide.verdict.AskedQuestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verdict as a PDF. */
@Isolated // It measures time.
class PdfPrinterTest {
  private static final CatalogueEngine ENGINE = ShippedEngine.create();
  private static final Particulars PARTICULARS =
      new Particulars("e-1", Instant.parse("2026-03-02T09:00:00Z"), 0, "1.0", "rules", "settings");
  private static final Path GOTHIC =
      Path.of("/usr/share/fonts/truetype/vlgothic/VL-PGothic-Regular.ttf");

  private static Examination screened(String more) {
    String chat =
        """
        [02.03.2026 09:00] Ramon: How shall we pay you?
        [02.03.2026 09:01] Motoki: Please pay my cousin, his bank account is the right one.
        [02.03.2026 09:02] Motoki: You buy one computer and keep at your home, I connect with AnyDesk and work on it every day, and I will pay the money for the computer, as I said before to your colleague, averylongwordthatnobodycanbreakanywherebutinthemiddle%s
        [02.03.2026 09:03] Motoki: %s I can not turn on my camera today.
        [02.03.2026 09:04] Ramon: Hm.
        """
            .formatted("x".repeat(90), more);
    return ENGINE.screen(Submission.of(SubjectKind.CANDIDATE, Exhibit.of("chat.txt", null, chat)));
  }

  private static byte[] printed(Examination examination, List<String> done, List<byte[]> fonts) {
    return printed(examination, done, fonts, MachineFonts.installed());
  }

  private static byte[] printed(
      Examination examination, List<String> done, List<byte[]> fonts, MachineFonts machine) {
    return new PdfPrinter(fonts, machine)
        .pdf(examination, PARTICULARS, "Case 7", new WorkDone("", done))
        .orElseThrow();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }

  @Test
  void who_asked_a_question_and_when_stands_below_it_in_letters_that_the_font_has()
      throws IOException {
    Examination examination = screened("");
    AskedQuestion asked =
        AskedQuestion.of(
            examination.assessment().questions().getFirst(),
            "U1",
            Instant.parse("2026-03-03T10:00:00Z"));
    Particulars particulars = PARTICULARS.asking(List.of(asked));
    String said =
        text(
            new PdfPrinter(List.of())
                .pdf(examination, particulars, "Case 7", WorkDone.NOTHING)
                .orElseThrow());
    assertThat(said).containsOnlyOnce("Asked by U1 on 2026-03-03").doesNotContain("U+2713");
  }

  /** Lines end anywhere. */
  private static String letters(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static List<String> quotes(Examination examination) {
    ReportPage page = ReportPage.of(examination, PARTICULARS);
    return Stream.of(page.found(), page.noted())
        .flatMap(List::stream)
        .flatMap(point -> Stream.of(point.quotes(), point.beyond()))
        .flatMap(List::stream)
        .map(ShownQuote::words)
        .toList();
  }

  @Test
  void what_is_no_font_is_refused() {
    assertThatThrownBy(() -> printed(screened(""), List.of(), List.of(new byte[] {1, 2, 3})))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void every_quote_and_its_place_can_be_found_to_the_letter() throws IOException {
    Examination examination = screened("Тоже: ответ даст мой брат Őrség.");
    String text = letters(text(printed(examination, List.of(), List.of())));
    assertThat(quotes(examination)).isNotEmpty();
    assertThat(quotes(examination)).allSatisfy(quote -> assertThat(text).contains(letters(quote)));
    assertThat(text).contains(letters("chat.txt, line 3, Motoki, 02.03.2026 09:02"));
  }

  @Test
  void all_that_the_page_says_stands_there_with_what_was_done() throws IOException {
    Examination examination = screened("");
    ReportPage page = ReportPage.of(examination, PARTICULARS);
    String text =
        letters(text(printed(examination, List.of("2026-03-02 09:05 UTC, U1: ruled"), List.of())));
    assertThat(text)
        .contains(letters(page.headline()), letters(page.summary()), letters(page.imprint()))
        .contains(letters("1. 2026-03-02 09:05 UTC, U1: ruled"), letters(ReportPage.DECISION));
    assertThat(Stream.of(page.looked(), page.limits(), page.advice()).flatMap(List::stream))
        .allSatisfy(line -> assertThat(text).contains(letters(line)));
    assertThat(page.found())
        .extracting(Point::title)
        .allSatisfy(title -> assertThat(text).contains(letters(title)));
  }

  @Test
  void each_sheet_has_its_number_and_no_heading_ends_one() throws IOException {
    List<String> done = Stream.generate(() -> "2026-03-02 09:05 UTC, U1: ruled").limit(90).toList();
    byte[] pdf = printed(screened(""), done, List.of());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(2);
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= pages; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(document)).contains("Case 7 · " + page + " of " + pages);
      }
    }
  }

  @Test
  void every_number_of_a_long_list_stands_within_the_margin() throws IOException {
    List<String> done = Stream.generate(() -> "U1 ruled").limit(1_200).toList();
    Letters letters = letters(printed(screened(""), done, List.of()));
    assertThat(letters.all).anyMatch(letter -> letter.getUnicode().equals("9"));
    assertThat(letters.all).extracting(TextPosition::getX).allMatch(x -> x >= MARGIN);
  }

  @Test
  void no_letter_is_drawn_twice_to_look_bold() throws IOException {
    assertThat(letters(printed(screened(""), List.of("U1 ruled"), List.of())).modes)
        .containsOnly(RenderingMode.FILL);
  }

  /** 20 mm, as far as they are rounded. */
  private static final float MARGIN = 56.5f;

  /** Each letter of a document, with how it is drawn. */
  private static final class Letters extends PDFTextStripper {
    private final List<TextPosition> all = new ArrayList<>();
    private final Set<RenderingMode> modes = EnumSet.noneOf(RenderingMode.class);

    @Override
    protected void processTextPosition(TextPosition letter) {
      all.add(letter);
      modes.add(getGraphicsState().getTextState().getRenderingMode());
      super.processTextPosition(letter);
    }
  }

  private static Letters letters(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Letters letters = new Letters();
      letters.getText(document);
      return letters;
    }
  }

  private static final MachineFonts NO_FONTS = new MachineFonts(List::of);

  @Test
  void letters_that_no_font_draws_are_shown_as_their_codes_and_counted() throws IOException {
    byte[] pdf = printed(screened(""), List.of("U1: 我 مر", "🙂"), List.of(), NO_FONTS);
    assertThat(letters(text(pdf)))
        .contains("U1:<U+6211><U+0645><U+0631>", "<U+1F642>")
        .contains(letters("such as <U+0631>: 4 of these scripts: arabic, common, han"));
  }

  @Test
  void marks_of_hidden_characters_can_be_read_without_any_font_of_the_machine() throws IOException {
    byte[] pdf =
        printed(screened("a\u202eb"), List.of(Visible.line("x\u202ey")), List.of(), NO_FONTS);
    assertThat(letters(text(pdf))).contains("x<U+202E>y").doesNotContain("nofonthere");
  }

  /** Names as people of many places have them, and what they say. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "友人の口座に送ってください",
        "Дмитрий Щербаков и Њего\u0161",
        "مرحبا محمد، أرسل الراتب",
        "שלום, שלח את הכסף",
        "김민준 씨의 계좌",
        "नमस्ते मित्र",
        "Nguyễn Thị Ánh",
        "我不能 打开 摄像头",
        "🙂 👩🏽‍💻"
      })
  void every_letter_of_a_quote_in_any_script_is_found_or_marked(String words) throws IOException {
    Examination examination = screened(words);
    for (MachineFonts machine : List.of(NO_FONTS, MachineFonts.installed())) {
      String text =
          letters(text(printed(examination, List.of("U1: " + words), List.of(), machine)));
      assertThat(words.codePoints().filter(letter -> letter != ' '))
          .allMatch(
              letter ->
                  text.contains(Character.toString(letter))
                      || text.contains("<U+%04X>".formatted(letter)));
    }
  }

  @Test
  void what_looks_like_markup_is_words_and_loads_nothing() throws IOException {
    String hostile = "</p><img src='file:///etc/hostname'><script>x()</script>{{&lt;";
    assertThat(letters(text(printed(screened(hostile), List.of(hostile), List.of()))))
        .contains("1." + letters(hostile));
  }

  @Tag("long")
  @Test
  void time_grows_with_what_was_done_even_if_no_font_has_it() {
    Examination examination = screened("");
    for (String letter : List.of("x", "\u1200", "م", "x ")) {
      Growth growth =
          new Growth(
              length ->
                  () -> printed(examination, List.of(letter.repeat(length)), List.of(), NO_FONTS));
      assertThat(growth.isSteeper(4_000)).as(letter).isFalse();
    }
  }

  /** Another reader than the library that wrote it. */
  @Test
  void poppler_finds_them_as_well() throws IOException, InterruptedException {
    assumeThat(Path.of("/usr/bin/pdftotext")).exists();
    List<String> all = List.of("友人の口座", "Дмитрий", "محمد أرسل", "Őrség", "שלום");
    byte[] pdf = printed(screened(""), all, List.of());
    Path file = Files.write(Files.createTempFile("case", ".pdf"), pdf);
    Process process = new ProcessBuilder("pdftotext", "-q", file.toString(), "-").start();
    String found = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    Files.delete(file);
    String plain =
        letters(Normalizer.normalize(found.replaceAll("\\p{Cf}", ""), Normalizer.Form.NFKC));
    assertThat(all).allSatisfy(one -> assertThat(plain).contains(letters(one)));
  }

  @Test
  void a_font_that_is_given_draws_what_the_shipped_one_lacks() throws IOException {
    assumeThat(GOTHIC).exists();
    byte[] font = Files.readAllBytes(GOTHIC);
    byte[] pdf = printed(screened(""), List.of("U1: ruled on 友人の口座, Дмитрий"), List.of(font));
    assertThat(letters(text(pdf))).contains("U1:ruledon友人の口座,Дмитрий").doesNotContain("<U+");
  }

  @Test
  void it_can_be_looked_at() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "print"));
    byte[] pdf =
        printed(
            screened("Тоже: ответ даст мой брат Őrség 我不能 مرحبا محمد नमस्ते 🙂 안녕."),
            List.of(
                "2026-03-02 09:05 UTC, U1: ruled on x: explained, “his wife”",
                "2026-03-02 09:06 UTC, 山田太郎: confirmed",
                "2026-03-02 09:07 UTC, محمد علي: confirmed",
                "2026-03-02 09:08 UTC, Дмитрий Щербаков: confirmed"),
            List.of());
    Files.write(folder.resolve("case.pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        Path picture = folder.resolve("page-" + (page + 1) + ".png");
        ImageIO.write(renderer.renderImageWithDPI(page, 80), "png", picture.toFile());
        assertThat(picture).isNotEmptyFile();
      }
    }
  }
}
