package dev.bonafide.verdict;

import static dev.bonafide.check.Strength.MODERATE;
import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.scene.Flags.flag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Refuted;
import dev.bonafide.check.Source;
import dev.bonafide.check.Strength;
import dev.bonafide.scene.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rule pieces together from several sentences, none of which has all of it. */
class PiecedFindingTest {
  private static Scene scene(SubjectKind kind) {
    return new Scene(kind, "Ada")
        .chat("a.txt", "Ada: one", "Ada: two", "Ada: three", "Ada: four", "Ada: five", "Ada: six");
  }

  private static Outcome.Finding pieced(Scene scene, String id, Strength rule, String... quotes) {
    Outcome.Finding one = scene.finding(flag(id, id, rule), quotes);
    return new Outcome.Finding(
        one.flag(), MODERATE, one.evidence(), false, List.of(), true, Source.RULES, false);
  }

  private static Verdict verdict(Scene scene, Outcome... outcomes) {
    return new Weighing().weigh(scene.caseFile(), List.of(outcomes), List.of()).verdict();
  }

  @Test
  void one_alone_asks_and_a_second_reading_that_misreads_it_takes_that_back() {
    Scene offer = scene(SubjectKind.RECRUITER);
    Outcome.Finding one = pieced(offer, "a", STRONG, "one", "three");
    assertThat(verdict(offer, one)).isEqualTo(new Verdict.Verify());
    Assessment misread =
        new Weighing()
            .weigh(
                offer.caseFile(),
                List.of(one),
                List.of(),
                List.of(),
                List.of(new Refuted("a", List.of())));
    assertThat(misread.verdict().level()).isZero();
  }

  @Test
  void a_second_reading_that_upholds_it_gives_it_its_strength() {
    Scene offer = scene(SubjectKind.SOLICITATION);
    Outcome.Finding one = pieced(offer, "a", STRONG, "one", "three").by(Source.RULES_UPHELD);
    Outcome.Finding other = pieced(offer, "b", MODERATE, "four", "six").by(Source.RULES_UPHELD);
    assertThat(verdict(offer, one)).isEqualTo(new Verdict.Verify());
    assertThat(verdict(offer, one, other)).isEqualTo(new Verdict.HighRisk());
  }
}
