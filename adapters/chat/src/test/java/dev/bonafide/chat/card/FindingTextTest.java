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
  void a_first_finding_has_a_quote_even_where_its_title_must_be_cut_for_it() {
    Point longer = point(false, "Seven words that have next to no room here at all");
    FittedText told = text.leading(longer, 2).orElseThrow();
    assertThat(told.marked()).startsWith("*3) [Asks").contains("“{Seven words");
    assertThat(told.lines()).isEqualTo(2);
    assertThat(text.leading(point(false), 4)).isEmpty();
  }

  @Test
  void of_quotes_that_stand_whole_the_first_leads() {
    Point two = point(false, "it is my cousin's account", "pay my friend");
    assertThat(text.leading(two, 4).orElseThrow().marked()).contains("{it is my cousin's account}");
    Point wide = point(false, "x ".repeat(200).strip(), "pay my friend");
    assertThat(text.leading(wide, 4).orElseThrow().marked()).contains("{pay my friend}");
  }

  @Test
  void both_sides_of_a_contradiction_are_cut_and_none_is_lost() {
    Point two =
        point(true, "I have lived in Berlin all my life", "I moved here from Lisbon in May");
    assertThat(text.leading(two, 4).orElseThrow().marked())
        .matches(".*“\\{I have .*…?” / “I moved .*}”");
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
