package dev.bonafide.bot.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.house.House;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What dashboard and guides name is what the server exposes. */
class DashboardTest {
  private static final Pattern METRIC = Pattern.compile("\\bbonafide_[a-z_]+");
  private static final String DASHBOARD =
      House.text(House.ROOT.resolve("ops/grafana/bonafide.json"));
  private static final String REFERENCE = House.text(House.ROOT.resolve("docs/reference/http.md"));
  private static final String GUIDE = House.text(House.ROOT.resolve("docs/how-to/operate.md"));

  private static Set<String> named(String text) {
    return METRIC
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void the_dashboard_names_no_metric_that_the_server_does_not_expose() {
    assertThat(named(DASHBOARD)).isNotEmpty().isSubsetOf(Exposed.samples());
  }

  @Test
  void the_guide_names_no_metric_that_the_server_does_not_expose() {
    assertThat(named(GUIDE)).isNotEmpty().isSubsetOf(Exposed.samples());
  }

  @Test
  void every_metric_is_in_the_reference_with_its_type_and_on_the_dashboard() {
    assertThat(Exposed.types())
        .allSatisfy(
            (name, type) -> {
              assertThat(REFERENCE)
                  .containsPattern("\\| `" + name + "(\\{[a-z,]+})?` \\| " + type + " \\|");
              assertThat(DASHBOARD).contains(name);
            });
  }

  @Test
  void the_dashboard_is_read_as_json_and_asks_the_source_that_is_chosen() {
    assertThat(JsonTree.read(DASHBOARD)).isNotNull();
    assertThat(DASHBOARD).doesNotContain("localhost", "http://");
  }
}
