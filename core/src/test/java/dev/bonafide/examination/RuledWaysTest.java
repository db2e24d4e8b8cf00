package dev.bonafide.examination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.AlternativeReading;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Check;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Strength;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Weighed;
import dev.bonafide.verdict.Weighing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rulings on a case that is read in two ways: as a candidate's, and as a job post's. */
class RuledWaysTest {
  private final Scene scene =
      new Scene(SubjectKind.CANDIDATE, null)
          .chat("a.txt", "Ada: mail ada@x.example", "Bo: mine is bo@x.example");

  @Test
  void a_ruling_on_what_was_found_in_another_way_is_told_and_changes_no_number() {
    Assessment before = inTwoWays();
    assertThat(numbers(before)).isEqualTo(Map.of("post", 1, "weak", 2, "weaker", 3));
    Assessment upheld = inTwoWays(ruling("weak", Disposition.CONFIRMED));
    assertThat(upheld.summary()).endsWith("A reviewer confirmed this finding: “Title of weak”.");
    assertThat(upheld.noted().getFirst().confirmed()).isTrue();
    Assessment aside = inTwoWays(ruling("weak", Disposition.MISTAKEN));
    assertThat(aside.summary()).endsWith("A reviewer set one finding aside.");
    assertThat(aside.noted()).filteredOn(one -> one.setAside() != null).hasSize(1);
    for (String one : List.of("post", "weak", "weaker")) {
      assertThat(numbers(inTwoWays(ruling(one, Disposition.MISTAKEN))))
          .as(one)
          .isEqualTo(numbers(before));
    }
  }

  private static Ruling ruling(String check, Disposition disposition) {
    return new Ruling(check, disposition, "U1", "known", Set.of("a.txt"), false);
  }

  private static Map<String, Integer> numbers(Assessment assessment) {
    return assessment.findings().stream()
        .collect(Collectors.toMap(one -> one.finding().check(), Weighed::number));
  }

  private Assessment inTwoWays(Ruling... rulings) {
    CaseFile post = new Scene(SubjectKind.JOB_POST, null).chat("a.txt", "Ada: x").caseFile();
    RedFlag strong = Flags.flag("post", "g", Strength.STRONG);
    RedFlag weak = Flags.flag("weak", "h", Strength.WEAK);
    RedFlag weaker = Flags.flag("weaker", "h", Strength.WEAK);
    List<Check> checks =
        List.of(
            new OnlyOf(SubjectKind.JOB_POST, scene.finding(strong, "mail")),
            new OnlyOf(SubjectKind.CANDIDATE, scene.finding(weak, "mine is")),
            new OnlyOf(SubjectKind.CANDIDATE, scene.finding(weaker, "bo@x.example")));
    CaseFile open =
        scene.caseFile().beside(List.of(new AlternativeReading(SubjectKind.JOB_POST, () -> post)));
    return new Examiner(List.of(_ -> checks), List.of(), new Weighing())
        .examine(open, List.of(rulings))
        .assessment();
  }

  /** A check of one kind of subject that always answers the same. */
  private record OnlyOf(SubjectKind kind, Outcome answer) implements Check {
    @Override
    public String id() {
      return answer.check() + kind.id();
    }

    @Override
    public boolean appliesTo(SubjectKind asked) {
      return asked == kind;
    }

    @Override
    public Outcome look(CaseFile caseFile) {
      return answer;
    }
  }
}
