package dev.bonafide.comparison.interview;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.text.TextWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** In which year someone completed a degree of one level; people have one of each, as a rule. */
record DegreeYear(int level, int year) implements ToldFact {
  /** The lowest first. */
  private static final List<PhraseSet> LEVELS =
      List.of(
          completed("bachelor|bachelor's|bachelors|bsc"),
          completed("master|master's|masters|msc"),
          completed("phd|doctorate"));

  private static final PhraseSet SEVERAL =
      PhraseSet.of("second|another|two|both|first|other|started|began|about|around|maybe|i think");

  private static PhraseSet completed(String degree) {
    return PhraseSet.of(
        "i (finished|completed|got|received|defended|earned) my ~1 (%s) ~6 in {NUMBER}"
            .formatted(degree));
  }

  static Optional<ToldFact> in(TextWords words) {
    var year = SaidYear.in(words);
    if (year.isEmpty() || SEVERAL.standIn(words)) {
      return Optional.empty();
    }
    return IntStream.range(0, LEVELS.size())
        .filter(level -> LEVELS.get(level).standIn(words))
        .<ToldFact>mapToObj(level -> new DegreeYear(level, year.getAsInt()))
        .findFirst();
  }

  @Override
  public Object about() {
    return new DegreeYear(level, 0);
  }

  @Override
  public boolean excludes(ToldFact other) {
    return other instanceof DegreeYear theirs
        && level == theirs.level
        && Math.abs(year - theirs.year) >= SaidYear.APART;
  }
}
