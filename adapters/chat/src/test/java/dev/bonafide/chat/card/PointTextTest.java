package dev.bonafide.chat.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Point;
import dev.bonafide.report.ShownQuote;
import dev.bonafide.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointTextTest {
  private final PointText points = new PointText(new Bracketed(), Phrasebook.ENGLISH, 20, 9);

  private static String said(String key, Object... arguments) {
    return Phrasebook.ENGLISH.say(key, arguments);
  }

  private static Point point(boolean contradiction, List<String> quotes, List<String> innocent) {
    List<ShownQuote> shown =
        quotes.stream()
            .map(words -> new ShownQuote(words, "line 1, Ada", "chat.txt", new Span(0, 1)))
            .toList();
    return new Point(
        3,
        "Asks for money",
        "weak",
        contradiction,
        shown,
        List.of(),
        "why",
        innocent,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void words_of_the_evidence_are_made_safe_on_one_line_and_shortened() {
    Point hostile = point(false, List.of("<a>\nand then very much more"), List.of());
    assertThat(points.full(hostile, 1))
        .isEqualTo("*3) [Asks for money]* (weak)\n<{<a> and then very m…}@{line 1,…}>");
  }

  @Test
  void what_is_beyond_the_quotes_that_are_shown_is_counted() {
    assertThat(points.full(point(false, List.of("a", "b", "c"), List.of()), 2))
        .endsWith("<{a}@{line 1,…}|{b}@{line 1,…}[" + said("card.kind", 1) + "]>");
  }

  @Test
  void in_brief_there_is_one_quote_half_as_long_and_one_explanation() {
    assertThat(points.brief(point(false, List.of("twelve chars", "b"), List.of("x", "y"))))
        .isEqualTo(
            "*3) [Asks for money]* (weak)\n<{twelve ch…}@{line 1,…}>\n["
                + said("card.innocent", "x")
                + "]");
  }

  @Test
  void two_quotes_that_do_not_agree_are_never_shown_apart() {
    Point contradiction = point(true, List.of("a", "b", "c"), List.of());
    assertThat(points.brief(contradiction)).contains("{a}", "{b}").doesNotContain("{c}");
    assertThat(points.full(contradiction, 2)).contains("\n[" + said("card.disagree") + "]\n<{a}");
  }

  @Test
  void where_many_can_read_it_nobody_is_quoted() {
    assertThat(points.withoutWords(point(false, List.of("secret"), List.of("x", "y"))))
        .isEqualTo("*3) [Asks for money]* (weak)\n[" + said("card.innocent", "x") + "]");
  }

  @Test
  void its_own_words_are_in_the_language_of_the_reader() {
    PointText spanish = new PointText(new Bracketed(), Phrasebook.of(BotLanguage.SPANISH), 20, 9);
    assertThat(spanish.full(point(true, List.of("a", "b", "c"), List.of()), 2))
        .doesNotContain(said("card.disagree"), said("card.kind", 1));
  }
}
