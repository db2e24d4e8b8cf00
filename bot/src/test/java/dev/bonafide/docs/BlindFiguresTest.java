package dev.bonafide.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.bonafide.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures that texts name are those of the blind cases. */
class BlindFiguresTest {
  private static final String TABLE = "docs/accuracy.md";
  private static final String RESOURCE =
      "core/src/main/resources/dev/bonafide/verdict/blind.properties";
  private static final Path FIRST_SEEN = House.ROOT.resolve("lab/scorecard/first-seen");
  private static final String BEGIN = "<!-- blind -->";
  private static final String END = "<!-- /blind -->";

  /**
   * A sign that fired in fewer blind cases is not told how often it is innocent, nor one that never
   * was: none of so few says less than it seems.
   */
  private static final int FEW = 10;

  private static final List<String> TOLD_IN =
      List.of(
          "README.md",
          TABLE,
          "docs/scorecard.md",
          "docs/how-to/read-a-verdict.md",
          "docs/how-to/language-model.md");

  @Test
  void every_text_names_the_figures_of_all_fresh_cases_screened_in_both_ways() throws IOException {
    String page = House.text(House.ROOT.resolve(TABLE));
    BlindSets fresh = BlindSets.of(page);
    assertThat(page).contains(fresh.rows());
    List<Page> pages = new ArrayList<>();
    pages.add(new Page(RESOURCE, fresh.properties() + signs()));
    for (String path : TOLD_IN) {
      pages.add(told(path, House.text(House.ROOT.resolve(path)), fresh.sentence()));
    }
    Shelf.hold(pages.toArray(Page[]::new));
  }

  private static Page told(String path, String text, String sentence) {
    assertThat(text).as(path).contains(BEGIN, END);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    return new Page(path, text.substring(0, begin) + sentence + text.substring(text.indexOf(END)));
  }

  /** Each check that fired often enough in blind cases: in how many frauds and honest cases. */
  private static String signs() throws IOException {
    SortedMap<String, int[]> counts = new TreeMap<>();
    for (JsonObject seen : firstSeen()) {
      int side = seen.get("label").getAsString().equals("fraud") ? 0 : 1;
      seen.getAsJsonArray("rules")
          .forEach(rule -> counts.computeIfAbsent(rule.getAsString(), _ -> new int[2])[side]++);
    }
    StringBuilder lines = new StringBuilder();
    counts.forEach(
        (rule, some) -> {
          if (some[0] + some[1] >= FEW && some[1] > 0) {
            lines.append("sign.%s = %d %d\n".formatted(rule, some[0], some[1]));
          }
        });
    return lines.toString();
  }

  private static List<JsonObject> firstSeen() throws IOException {
    List<JsonObject> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(FIRST_SEEN)) {
      for (Path file : files.sorted().toList()) {
        House.text(file)
            .lines()
            .map(line -> JsonParser.parseString(line).getAsJsonObject())
            .forEach(all::add);
      }
    }
    return all;
  }

  @Test
  void sets_that_were_screened_in_one_way_only_and_earlier_ones_are_left_out() {
    BlindSets fresh =
        BlindSets.of(
            """
            | `old`: 60 of them | 1 of 60 | 9 of 57 | 0 and 3 |
            | `old`, with readers | 2 of 60 | 9 of 57 | 0 and 3 |
            <!-- fresh -->
            | set | frauds seen | honest, asked | stopped |
            | --- | --: | --: | --: |
            | `a`: 80 of them | 8 of 36 | 2 of 41 | 5 and 2 |
            | `a`, with readers | 35 of 36 | 0 of 41 | 29 and 0 |
            | `b`: 40 others | 9 of 20 | 3 of 20 | 9 and 2 |
            | `b`, with readers | 19 of 20 | 1 of 20 | not counted, and 1 |
            | `c`: never read with a model | 1 of 60 | 9 of 57 | 0 and 3 |
            <!-- /fresh -->
            """);
    assertThat(fresh.rows())
        .containsExactly(
            "| frauds seen | 17 of 56 (0.30) | 54 of 56 (0.96) |",
            "| honest, asked | 5 of 61 (0.08) | 1 of 61 (0.02) |");
    assertThat(fresh.sentence())
        .isEqualTo(
            "Of 100 honest people, about 8 are asked something because of a rule. Of 100 frauds,"
                + " about 30 are seen by rules alone, and about 96 with a language model.");
    assertThat(fresh.properties()).contains("missed.rules = 70\n", "missed.model = 4\n");
  }

  @Test
  void sets_in_which_none_was_missed_promise_no_more_than_one_case_of_them_can_tell() {
    assertThat(all(40, 20).sentence())
        .contains("about 5 are asked", "about 98 are seen by rules alone", "about 98 with a");
    assertThat(all(400, 200).sentence())
        .contains("about 1 are asked", "about 99 are seen by rules alone", "about 99 with a");
  }

  private static BlindSets all(int frauds, int honest) {
    return BlindSets.of(
        """
        <!-- fresh -->
        | `a`: all seen | %1$d of %1$d | 0 of %2$d | 5 and 0 |
        | `a`, with readers | %1$d of %1$d | 0 of %2$d | 29 and 0 |
        <!-- /fresh -->
        """
            .formatted(frauds, honest));
  }
}
