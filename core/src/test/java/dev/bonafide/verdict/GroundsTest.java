package dev.bonafide.verdict;

import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.scene.Flags.flag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.scene.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroundsTest {
  private final Scene scene =
      new Scene(SubjectKind.CANDIDATE, "Ada")
          .chat("a.txt", "Ada 0: one", "Bo 10: so?", "Ada 120: two", "Ada 241: three");

  private Verdict weigh(String one, String other) {
    return new Weighing()
        .weigh(
            scene.caseFile(),
            List.of(
                scene.finding(flag("a", "g", STRONG), one),
                scene.finding(flag("b", "h", STRONG), other)),
            List.of())
        .verdict();
  }

  @Test
  void what_happens_within_two_minutes_is_one_event_and_a_second_later_it_is_two() {
    assertThat(weigh("one", "two")).isEqualTo(new Verdict.Verify());
    assertThat(weigh("two", "three")).isEqualTo(new Verdict.HighRisk());
    assertThat(weigh("one", "three")).isEqualTo(new Verdict.HighRisk());
  }
}
