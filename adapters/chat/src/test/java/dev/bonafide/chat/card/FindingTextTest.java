package dev.bonafide.chat.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.report.Point;
import dev.bonafide.report.ShownQuote;
import dev.bonafide.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTextTest {
  private final FindingText text = new FindingText(new Bracketed());

  private static Point point(boolean contradiction, String... quotes) {
    List<ShownQuote> shown =
        List.of(quotes).stream()
            .map(words -> new ShownQuote(words, "line 1", "chat.txt", new Span(0, 1)))
            .toList();
    List<String> none = List.of();
    return new Point(
        3,
        "Asks for money",
        "weak",
        contradiction,
        shown,
        List.of(),
        "",
        none,
        none,
        none,
        none,
        none);
  }

  @Test
  void half_a_wallet_is_never_shown_as_if_it_were_none() {
    Point wallet = point(false, "send it to 0x52908400098527886E0F7030069857D2E4169EE7 please now");
    assertThat(text.quoting(wallet, 2).orElseThrow().marked()).doesNotContain("0x529084000");
  }

  @Test
  void the_shortest_quote_that_says_something_is_shown_safe_and_in_one_line() {
    Point some = point(false, "Yes", "a much longer one than the other is", "pay <my>\nfriend now");
    assertThat(text.quoting(some, 3).orElseThrow().marked())
        .isEqualTo("*3) [Asks for money]*: “{pay <my> friend now}”");
  }

  @Test
  void a_quote_of_which_next_to_nothing_fits_is_left_out() {
    Point longer = point(false, "Seven words that have next to no room here at all");
    assertThat(text.quoting(longer, 1)).isEmpty();
    assertThat(text.quoting(longer, 3)).isPresent();
    assertThat(text.quoting(point(false), 3)).isEmpty();
  }

  @Test
  void two_quotes_that_do_not_agree_are_never_shown_apart() {
    assertThat(text.quoting(point(true, "in Berlin", "in Lisbon", "x"), 3).orElseThrow().marked())
        .endsWith("“{in Berlin” / “in Lisbon}”");
  }

  @Test
  void a_title_is_cut_where_it_takes_too_much() {
    assertThat(text.title(point(false), 1)).isEqualTo(new FittedText("*{3. Asks for money}*", 1));
  }
}
