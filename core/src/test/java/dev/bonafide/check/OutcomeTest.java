package dev.bonafide.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Citation;
import dev.bonafide.scene.Flags;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private static final RedFlag FLAG = Flags.flag("payee", "payment", Strength.STRONG);
  private static final Citation WORDS =
      new Citation("a.txt", 1, null, null, new Span(0, 3), "pay", null);
  private static final Citation MORE =
      new Citation("a.txt", 2, null, null, new Span(4, 6), "me", null);

  @Test
  void nothing_is_found_without_evidence() {
    assertThatThrownBy(() -> new Outcome.Finding(FLAG, Strength.WEAK, List.of(), false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("payee found something without evidence");
  }

  @Test
  void what_a_finding_rests_on_does_not_change_with_the_list_it_came_in() {
    List<Citation> evidence = new ArrayList<>(List.of(WORDS));
    Outcome.Finding finding = new Outcome.Finding(FLAG, Strength.WEAK, evidence, false);
    evidence.add(MORE);
    assertThat(finding.evidence()).containsExactly(WORDS);
  }

  @Test
  void a_finding_is_called_by_its_flag_and_is_the_rules_unless_it_is_said_to_be_anothers() {
    Outcome.Finding finding = new Outcome.Finding(FLAG, Strength.WEAK, List.of(WORDS), true);
    assertThat(finding.check()).isEqualTo("payee");
    assertThat(finding.by()).isEqualTo(Source.RULES);
    Outcome.Finding other = finding.by(Source.MODEL);
    assertThat(other.by()).isEqualTo(Source.MODEL);
    assertThat(other).usingRecursiveComparison().ignoringFields("by").isEqualTo(finding);
  }

  @Test
  void who_could_not_look_says_why() {
    Outcome.Unknown told = new Outcome.Unknown("payee", "no chat was handed in");
    assertThat(told.why()).isEqualTo("no chat was handed in");
    assertThat(told.by()).isEqualTo(Source.RULES);
    Outcome.Unknown keyed = new Outcome.Unknown("payee", Reason.of("no-resume"));
    assertThat(keyed.why()).isEqualTo(Reason.of("no-resume").english());
    assertThat(keyed.by()).isEqualTo(Source.RULES);
    assertThat(new Outcome.Clear("payee").by()).isEqualTo(Source.RULES);
  }

  @Test
  void what_a_second_reading_upholds_stays_the_rules_or_the_models() {
    assertThat(Source.RULES.upheld()).isEqualTo(Source.RULES_UPHELD);
    assertThat(Source.MODEL.upheld()).isEqualTo(Source.MODEL_UPHELD);
    assertThat(Source.values())
        .filteredOn(Source::isModel)
        .extracting(Source::id)
        .containsExactly("model", "model", "model");
    assertThat(Source.values())
        .filteredOn(Source::isUpheld)
        .containsExactly(
            Source.RULES_UPHELD,
            Source.RULES_SUSPECTED,
            Source.MODEL_UPHELD,
            Source.MODEL_SUSPECTED);
    assertThat(Source.RULES.suspected()).isEqualTo(Source.RULES_SUSPECTED);
    assertThat(Source.MODEL.suspected()).isEqualTo(Source.MODEL_SUSPECTED);
    assertThat(Source.values())
        .filteredOn(Source::isPlain)
        .containsExactly(Source.RULES_UPHELD, Source.MODEL_UPHELD);
    assertThat(Source.RULES.id()).isEqualTo("rules");
  }

  @Test
  void what_is_refuted_is_explained_where_words_explain_it_and_misread_where_none_do() {
    assertThat(new Refuted("payee", List.of()).reason()).isEqualTo("misread");
    assertThat(new Refuted("payee", List.of(WORDS)).reason()).isEqualTo("explained");
    assertThat(new Refuted("payee", List.of(WORDS)).isExplained()).isTrue();
    assertThat(new Refuted("payee", List.of()).isExplained()).isFalse();
  }

  @Test
  void two_things_that_do_not_go_together_are_the_first_two_that_are_cited() {
    Look.Seen seen = Look.Seen.opposing(List.of(WORDS, MORE, WORDS));
    assertThat(seen.evidence()).hasSize(3);
    assertThat(seen.opposed()).containsExactly(WORDS, MORE);
    assertThat(new Look.Seen(List.of(WORDS)).opposed()).isEmpty();
    assertThat(new Look.Blind("no times").why().english()).isEqualTo("no times");
  }
}
