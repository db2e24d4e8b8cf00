package dev.bonafide.comparison.interview;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.resume.Years;
import dev.bonafide.text.TextWords;
import java.util.Optional;

/** How many years of experience someone has, not in one craft or place. */
record TotalYears(Years years) implements ToldFact {
  private static final PhraseSet MINE = PhraseSet.of("i|i've|i'm|my");

  static Optional<ToldFact> in(TextWords words) {
    return MINE.standIn(words)
        ? Years.in(words).filter(Years::isTotal).map(TotalYears::new)
        : Optional.empty();
  }

  @Override
  public Object about() {
    return TotalYears.class;
  }

  @Override
  public boolean excludes(ToldFact other) {
    return other instanceof TotalYears(Years theirs) && years.excludes(theirs);
  }
}
