package dev.bonafide.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Strength;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Examiner;
import dev.bonafide.report.terminal.DisplayWidth;
import dev.bonafide.scene.Cases;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import dev.bonafide.text.InvisibleCharacters;
import dev.bonafide.verdict.Weighing;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReportProperties {
  private static final String NASTY =
      "<>&\"'`*_[]()!#|\\@$~:/.www \n\r\t\u0000\u001B\u007F\u0085\u200B\u202E\u2066\u2028\uFEFF"
          + "\uD800\uDC00\u0301漢語אبक😀x1-+";

  @Property(tries = 300)
  void no_line_of_text_is_wider_than_asked_or_steers_the_terminal(
      @ForAll("words") String words, @ForAll @IntRange(min = 20, max = 120) int width) {
    String said = new TextReport(width, false).of(examination(words), GoldenTest.PARTICULARS);
    assertThat(said.lines().mapToInt(DisplayWidth::of).max().orElse(0)).isLessThanOrEqualTo(width);
    said.codePoints()
        .forEach(c -> assertThat(c == '\n' || !(Character.isISOControl(c) || steers(c))).isTrue());
  }

  @Property(tries = 300)
  void a_page_holds_no_element_but_our_own_and_the_words_as_text(@ForAll("words") String words) {
    PageTree page = PageTree.of(new HtmlReport().of(examination(words), GoldenTest.PARTICULARS));
    assertThat(page.elements()).isSubsetOf(PageTree.OURS);
    assertThat(page.text("blockquote", "p")).contains("“" + Visible.quote(words) + "”");
  }

  @Property(tries = 300)
  void evidence_in_markdown_stays_inside_its_code_span(@ForAll("words") String words) {
    String span = Markdown.verbatim(Visible.quote(words));
    String fence = span.replaceFirst("(?s)^(`+).*", "$1");
    String inside = span.substring(fence.length(), span.length() - fence.length());
    assertThat(span).endsWith(fence).doesNotContain("\n");
    assertThat(inside).doesNotContain(fence);
    assertThat(inside.startsWith("`") || inside.endsWith("`")).isFalse();
  }

  @Property(tries = 300)
  void plain_text_in_markdown_holds_no_bare_mark(@ForAll("words") String words) {
    String plain =
        Markdown.plain(Visible.line(words)).replaceAll("\\\\[\\\\`*_{}\\[\\]<>#|~!&$]", "x");
    assertThat(plain.replaceAll("`[@:.]`", "x"))
        .doesNotContain("`", "*", "_", "[", "<", "@", "://", "\\", "&");
  }

  private static boolean steers(int codePoint) {
    return codePoint != 0x200C
        && codePoint != 0x200D
        && codePoint != 0xFE0F
        && InvisibleCharacters.is(codePoint);
  }

  private static Examination examination(String words) {
    Scene scene =
        new Scene(SubjectKind.CANDIDATE, words).written(words, ExhibitKind.RESUME, words, words);
    var check = new Cases.Answering(scene.finding(Flags.flag("a", "g", Strength.DECISIVE), words));
    return new Examiner(List.of(_ -> List.of(check)), List.of(), new Weighing())
        .examine(scene.caseFile());
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars(NASTY.toCharArray()).ofMinLength(1).ofMaxLength(900),
        Arbitraries.strings().all().ofMinLength(1).ofMaxLength(50));
  }
}
