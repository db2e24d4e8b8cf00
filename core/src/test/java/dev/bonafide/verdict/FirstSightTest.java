package dev.bonafide.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.rule.file.BrokenRules;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.verdict.FirstSight.Tally;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FirstSightTest {
  private static final SubjectKind KIND = SubjectKind.CANDIDATE;
  private static final int NEVER = Integer.MAX_VALUE;

  private static FirstSight table(Tally... candidates) {
    return new FirstSight(new TreeMap<>(Map.of(KIND, List.of(candidates))), new Tally(6, 1));
  }

  @Test
  void words_stop_from_the_count_on_that_was_wrong_at_most_once_in_200() {
    assertThat(table(new Tally(9, 190), new Tally(9, 9), new Tally(9, 1)).stops(KIND)).isEqualTo(2);
    assertThat(table(new Tally(9, 190), new Tally(9, 8), new Tally(9, 2)).stops(KIND))
        .isEqualTo(NEVER);
  }

  @Test
  void too_few_honest_cases_prove_nothing() {
    assertThat(table(new Tally(9, 199), new Tally(9, 0)).stops(KIND)).isEqualTo(NEVER);
    assertThat(table(new Tally(9, 200), new Tally(9, 0)).stops(KIND)).isEqualTo(1);
    assertThat(FirstSight.NONE.stops(KIND)).isEqualTo(NEVER);
  }

  @Test
  void what_was_too_often_wrong_over_all_kinds_stops_none() {
    FirstSight two =
        new FirstSight(
            new TreeMap<>(
                Map.of(
                    KIND,
                    List.of(new Tally(9, 200), new Tally(9, 0), new Tally(9, 0)),
                    SubjectKind.RECRUITER,
                    List.of(new Tally(9, 190), new Tally(9, 10), new Tally(9, 0)))),
            new Tally(0, 0));
    assertThat(two.stops(KIND)).isEqualTo(2);
    assertThat(two.stops(SubjectKind.RECRUITER)).isEqualTo(2);
    assertThat(two.stops(SubjectKind.JOB_POST)).isEqualTo(NEVER);
  }

  @Test
  void more_findings_and_facts_never_lower_the_chance() {
    FirstSight table = table(new Tally(50, 90), new Tally(30, 5), new Tally(5, 5));
    assertThat(table.chance(KIND, 0, false)).isLessThan(table.chance(KIND, 1, false));
    assertThat(table.chance(KIND, 2, false)).isEqualTo(table.chance(KIND, 1, false));
    assertThat(table.chance(KIND, 9, false)).isEqualTo(table.chance(KIND, 2, false));
    assertThat(table.chance(KIND, 0, true)).isGreaterThan(table.chance(KIND, 0, false));
    assertThat(FirstSight.NONE.chance(KIND, 3, false)).isEqualTo(0.5);
  }

  @Test
  void another_table_has_another_name() {
    assertThat(table(new Tally(9, 200)).fingerprint())
        .isNotEqualTo(table(new Tally(9, 201)).fingerprint());
  }

  @Test
  void cases_are_counted_from_nothing() {
    assertThatThrownBy(() -> new Tally(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Tally(0, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_catalogue_without_files_counts_nothing_and_joins_nothing() {
    FirstSightFiles none = new FirstSightFiles(List.of(), Field::root);
    assertThat(none.seen()).isEqualTo(FirstSight.NONE);
    assertThat(none.acts(Set.of("a"))).isEqualTo(Acts.APART);
  }

  @Test
  void the_files_of_a_catalogue_are_read() {
    assertThat(
            file("first-sight", "facts: [6, 1]\ncounts:\n  candidate: [[9, 200], [9, 0]]\n").seen())
        .isEqualTo(table(new Tally(9, 200), new Tally(9, 0)));
    Acts acts = file("acts", "pay:\n  - a\n  - b\n").acts(Set.of("a", "b"));
    assertThat(acts.of("a")).isEqualTo("pay").isEqualTo(acts.of("b"));
    assertThat(acts.of("c")).isEqualTo("c");
  }

  @Test
  void what_is_no_kind_no_pair_and_no_rule_is_refused() {
    assertThatThrownBy(() -> file("first-sight", "facts: [6, 1]\ncounts: {nobody: []}\n").seen())
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("nobody");
    assertThatThrownBy(() -> file("first-sight", "facts: [6]\ncounts: {}\n").seen())
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("two numbers");
    assertThatThrownBy(() -> file("acts", "pay:\n  - z\n").acts(Set.of("a")))
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("no rule is called \"z\"");
    assertThatThrownBy(() -> file("acts", "pay:\n  - a\nlie:\n  - a\n").acts(Set.of("a")))
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("of two acts");
  }

  private static FirstSightFiles file(String name, String text) {
    return new FirstSightFiles(
        List.of(new RuleSource("weights/" + name + ".yaml", text)), Field::root);
  }
}
