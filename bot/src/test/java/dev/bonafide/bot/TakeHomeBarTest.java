package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Outcome;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Formats;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.examination.Examination;
import dev.bonafide.testkit.interview.Zipped;
import dev.bonafide.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

/**
 * Measures take-home repositories that were made up: traps, and honest ones of the same surface.
 */
class TakeHomeBarTest {
  private static final double OF_TRAPS = 0.9;
  private static final int FLAGGED = new Verdict.Verify().level();

  @ParameterizedTest
  @NullSource
  @EnumSource(value = SubjectKind.class, names = "RECRUITER")
  void traps_are_flagged_and_the_line_that_tells_is_quoted(@Nullable SubjectKind kind) {
    List<MadeUpRepository> traps = MadeUpRepository.all("traps.txt");
    List<String> missed = new ArrayList<>();
    for (MadeUpRepository trap : traps) {
      Examination seen = screened(trap, kind);
      boolean quoted =
          quotes(seen).anyMatch(quote -> quote.contains(Objects.requireNonNull(trap.telling())));
      if (!isFlagged(seen) || !quoted) {
        missed.add(trap.name() + " " + told(seen));
      }
    }

    assertThat(missed).hasSizeLessThanOrEqualTo((int) (traps.size() * (1 - OF_TRAPS)));
  }

  @ParameterizedTest
  @NullSource
  @EnumSource(value = SubjectKind.class, names = "RECRUITER")
  void honest_repositories_are_not_flagged(@Nullable SubjectKind kind) {
    List<String> flagged = new ArrayList<>();
    for (MadeUpRepository honest : MadeUpRepository.all("honest.txt")) {
      Examination seen = screened(honest, kind);
      if (findings(seen).findAny().isPresent()) {
        flagged.add(honest.name() + " " + told(seen));
      }
    }

    assertThat(flagged).isEmpty();
  }

  private static Examination screened(MadeUpRepository repository, @Nullable SubjectKind kind) {
    Content zip = new Content.InMemory(Zipped.of(repository.contents()));
    List<Exhibit> opened =
        new Intake(Formats.all(TestLimits.UNHURRIED), TestLimits.UNHURRIED)
            .open(new Handed("take-home.zip", ExhibitKind.REPOSITORY, zip));
    return Shipped.ENGINE.screen(Submission.of(kind, opened.toArray(Exhibit[]::new)));
  }

  private static boolean isFlagged(Examination seen) {
    return seen.assessment().verdict().level() >= FLAGGED;
  }

  private static Stream<String> quotes(Examination seen) {
    return findings(seen).flatMap(one -> one.evidence().stream()).map(one -> one.quote());
  }

  private static Stream<Outcome.Finding> findings(Examination seen) {
    return seen.outcomes().stream()
        .filter(Outcome.Finding.class::isInstance)
        .map(Outcome.Finding.class::cast);
  }

  private static String told(Examination seen) {
    return seen.assessment().verdict().id()
        + " "
        + findings(seen)
            .map(one -> one.flag().id() + one.evidence().stream().map(e -> e.quote()).toList())
            .toList();
  }
}
