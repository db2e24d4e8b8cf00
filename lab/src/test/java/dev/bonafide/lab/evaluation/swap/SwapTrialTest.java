package dev.bonafide.lab.evaluation.swap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Check;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Strength;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.Expectation;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.examination.Examiner;
import dev.bonafide.lab.evaluation.PlainFlag;
import dev.bonafide.verdict.Weighing;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Unfair checks are planted, and must be caught. */
class SwapTrialTest {
  private static final Submission OSTERLUND =
      Tried.candidate(
          "Bethany Osterlund", "Bethany: I have the laptop and it is here.\nRaf: her own?");

  /** Finds something where it is told to. */
  private record Planted(Predicate<CaseFile> when) implements Check {
    private static final RedFlag FLAG = PlainFlag.of("planted", "g", Strength.STRONG);

    @Override
    public String id() {
      return FLAG.id();
    }

    @Override
    public boolean appliesTo(SubjectKind kind) {
      return true;
    }

    @Override
    public Outcome look(CaseFile caseFile) {
      var reading = caseFile.readings().getFirst();
      Utterance first = reading.utterances().getFirst();
      return when.test(caseFile)
          ? new Outcome.Finding(
              FLAG,
              Strength.STRONG,
              List.of(
                  new Citation(
                      reading.name(),
                      1,
                      first.speaker(),
                      null,
                      first.span(),
                      reading.words(first),
                      null)),
              false)
          : new Outcome.Clear(FLAG.id());
    }
  }

  private static List<Swapped> swapped(Predicate<CaseFile> planted) {
    Examiner examiner =
        new Examiner(List.of(_ -> List.of(new Planted(planted))), List.of(), new Weighing());
    LabelledCase one =
        new LabelledCase("x", CaseLabel.GENUINE, List.of(), Expectation.NONE, OSTERLUND);
    return new SwapTrial(Tried::read, examiner::examine)
        .of(one, examiner.examine(Tried.read(OSTERLUND)), Swaps.all());
  }

  private static List<String> movedBy(Predicate<CaseFile> planted) {
    return swapped(planted).stream().filter(Swapped::movesVerdict).map(Swapped::swap).toList();
  }

  private static boolean says(CaseFile caseFile, String words) {
    return caseFile.readings().stream().anyMatch(reading -> reading.text().contains(words));
  }

  @Test
  void a_check_that_looks_at_names_is_caught_by_every_group() {
    assertThat(movedBy(one -> String.valueOf(one.subject().name()).endsWith("lund")))
        .hasSize(NameSwap.groups().size())
        .allMatch(swap -> swap.startsWith("name: "));
  }

  @Test
  void a_check_that_looks_at_the_sex_is_caught() {
    assertThat(movedBy(one -> says(one, "her own"))).containsExactly("pronouns");
  }

  @Test
  void a_check_that_looks_at_the_nation_is_caught() {
    assertThat(movedBy(one -> one.claims("nationality").findAny().isPresent()))
        .containsExactly("birth and nationality");
  }

  @Test
  void a_check_that_looks_at_the_english_is_caught() {
    assertThat(movedBy(one -> says(one, "have laptop"))).contains("English: articles left out");
  }

  @Test
  void a_check_that_looks_at_conduct_is_not_moved_though_its_quotes_are() {
    List<Swapped> all = swapped(one -> says(one, "laptop"));
    assertThat(all).isNotEmpty().noneMatch(Swapped::movesVerdict).noneMatch(Swapped::movesFindings);
  }

  @Test
  void what_came_and_went_is_told() {
    Swapped moved =
        swapped(one -> says(one, "her own")).stream()
            .filter(Swapped::movesFindings)
            .findFirst()
            .orElseThrow();
    assertThat(moved.lost()).containsExactly("planted (strong)");
    assertThat(moved.gained()).isEmpty();
  }
}
