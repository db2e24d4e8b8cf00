package dev.bonafide.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Disposition;
import dev.bonafide.watchlist.Watchlists;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A rule is quieted only where several people, in several cases, never once upheld it. */
class ExplainedRulesTest {
  private static final String RULE = "pay-early";

  @Test
  void four_cases_are_too_few() {
    assertThat(ExplainedRules.in(explained("ana", 1, 4))).isEmpty();
  }

  @Test
  void one_ruling_that_upholds_is_enough_to_keep_it() {
    List<ExplainedRules.Ruled> rulings = new ArrayList<>(explained("ana", 1, 40));
    rulings.add(new ExplainedRules.Ruled(77, RULE, "ana", Disposition.CONFIRMED));
    assertThat(ExplainedRules.in(rulings)).isEmpty();
  }

  @Test
  void the_same_case_is_one_case_whoever_rules_on_it() {
    List<ExplainedRules.Ruled> rulings = new ArrayList<>();
    for (String by : List.of("ana", "ben", "cleo", "dan", "eve", "fay")) {
      rulings.add(new ExplainedRules.Ruled(1, RULE, by, Disposition.EXPLAINED));
    }
    assertThat(ExplainedRules.in(rulings)).isEmpty();
  }

  @Test
  void where_several_people_rule_one_of_them_alone_quiets_nothing() {
    List<ExplainedRules.Ruled> rulings = new ArrayList<>(explained("ana", 1, 40));
    rulings.add(new ExplainedRules.Ruled(50, "another", "ben", Disposition.CONFIRMED));
    assertThat(ExplainedRules.in(rulings)).isEmpty();
    rulings.add(new ExplainedRules.Ruled(51, RULE, "ben", Disposition.MISTAKEN));
    assertThat(ExplainedRules.in(rulings)).isEmpty();
    rulings.add(new ExplainedRules.Ruled(52, RULE, "ben", Disposition.EXPLAINED));
    assertThat(ExplainedRules.in(rulings)).containsExactly(RULE);
  }

  @Test
  void where_one_person_rules_on_everything_five_cases_are_enough() {
    assertThat(ExplainedRules.in(explained("ana", 1, 5))).containsExactly(RULE);
  }

  @Test
  void settings_name_what_is_quieted_before_the_watchlists() {
    EngineVersion plain = new EngineVersion("1", "r", "default");
    assertThat(plain.quieting(List.of())).isEqualTo(plain);
    EngineVersion watched = plain.watching("a of 2026-01-02 #f");
    EngineVersion both = watched.quieting(List.of("b", "a"));
    assertThat(both.settings())
        .isEqualTo("default; quieted here: a, b; watchlists: a of 2026-01-02 #f");
    assertThat(Watchlists.namedIn(both.settings())).isEqualTo("a of 2026-01-02 #f");
    assertThat(plain.quieting(List.of("a")).settings()).isEqualTo("default; quieted here: a");
  }

  private static List<ExplainedRules.Ruled> explained(String by, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(number -> new ExplainedRules.Ruled(number, RULE, by, Disposition.EXPLAINED))
        .toList();
  }
}
