package dev.bonafide.lab.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.lab.evaluation.Ranking.Point;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PlotTest {

  @Test
  void words_in_a_plot_are_escaped() {
    String svg = new Plot("<a>", "x & y", "\"z\"").dot(new Point(0, 0), 2, "it's <b>").svg();
    assertThat(svg)
        .contains(
            "aria-label=\"&lt;a&gt;\"", ">x &amp; y<", ">&quot;z&quot;<", "it&#39;s &lt;b&gt;")
        .doesNotContain("<a>", "<b>");
  }

  @Test
  void nought_is_at_the_bottom_left_and_one_at_the_top_right() {
    assertThat(new Plot("t", "x", "y").curve(List.of(new Point(0, 0), new Point(1, 1))).svg())
        .contains("class=\"curve\" points=\"46.0,232.0 266.0,12.0\"");
    assertThat(new Plot("t", "x", "y").level(0.5).svg())
        .contains("class=\"chance\" points=\"46.0,122.0 266.0,122.0\"");
    assertThat(new Plot("t", "x", "y").diagonal().svg())
        .contains("class=\"chance\" points=\"46.0,232.0 266.0,12.0\"");
  }

  @Test
  void a_curve_of_nothing_is_not_drawn() {
    assertThat(new Plot("t", "x", "y").curve(List.of()).svg()).doesNotContain("curve");
  }

  @Test
  void a_figure_that_is_none_is_a_dash() {
    assertThat(EscapedHtml.figure(OptionalDouble.empty())).isEqualTo("–");
    assertThat(EscapedHtml.figure(OptionalDouble.of(0.12349))).isEqualTo("0.123");
    assertThat(EscapedHtml.text("a\u001B<")).isEqualTo("a‹U+001B›&lt;");
  }
}
