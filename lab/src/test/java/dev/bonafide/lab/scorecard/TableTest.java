package dev.bonafide.lab.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.lab.evaluation.scorecard.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private final Table table =
      new Table(Row.of("set", "recall"), List.of(Row.of("<b>a&b</b>", "0.9"), Row.of("c", "1")));

  @Test
  void whatever_is_in_a_cell_is_escaped_on_the_page() {
    assertThat(table.html())
        .contains("<th scope=\"row\">&lt;b&gt;a&amp;b&lt;/b&gt;</th><td>0.9</td>")
        .contains("<th>set</th><th>recall</th>")
        .doesNotContain("<b>");
  }

  @Test
  void figures_stand_to_the_right_and_names_to_the_left() {
    assertThat(table.markdown())
        .isEqualTo("| set | recall |\n| --- | --: |\n| <b>a&b</b> | 0.9 |\n| c | 1 |\n");
  }

  @Test
  void a_share_of_none_is_no_figure() {
    assertThat(FigureText.share(new Share(0, 0))).isEqualTo("no cases");
    assertThat(FigureText.perTenThousand(new Share(0, 0))).isEqualTo("no cases");
  }

  @Test
  void a_share_has_its_interval_and_its_counts() {
    assertThat(FigureText.share(new Share(9, 10)))
        .matches("0\\.90 \\(0\\.\\d\\d to (0\\.\\d\\d|1\\.00)\\), 9 of 10");
    assertThat(FigureText.perTenThousand(new Share(1, 100))).startsWith("100 (");
    assertThat(FigureText.number(1.005)).hasSize(4);
  }
}
