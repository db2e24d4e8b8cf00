package dev.bonafide.takehome;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import dev.bonafide.comparison.dialogue.Looks;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A comparison that looks at each repository of a case for the first places that tell. */
abstract class RepositoryComparison implements Comparison {
  private static final int MOST_PLACES = 4;

  private final String name;
  private final Function<TakeHome, Stream<CodePlace>> telling;

  RepositoryComparison(String name, Function<TakeHome, Stream<CodePlace>> telling) {
    this.name = name;
    this.telling = telling;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Look look(CaseFile caseFile) {
    return Looks.most(TakeHome.all(caseFile).map(this::look).toList(), Reason.of("no-repository"));
  }

  private Look look(TakeHome repository) {
    List<Citation> places =
        telling.apply(repository).map(CodePlace::cited).distinct().limit(MOST_PLACES).toList();
    return !places.isEmpty()
        ? new Look.Seen(places)
        : repository.isWhole(this::looksAt)
            ? new Look.Nothing()
            : new Look.Blind("parts of the repository were too large to be shown");
  }

  /** Whether what it looks for may be in a file: in code, and in what makes a tool run some. */
  boolean looksAt(SourceFile file) {
    return file.runs();
  }
}
