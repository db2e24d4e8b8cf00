package dev.bonafide.comparison.interview;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.resume.EmployerNames;
import dev.bonafide.comparison.resume.TenureSayings;
import dev.bonafide.text.TextWords;
import java.util.Optional;
import java.util.Set;

/**
 * In which year someone joined or left an employer that they name. Who was there twice, in two
 * roles, or does not remember exactly says so.
 */
record TenureYear(boolean isStart, Set<String> employer, int year) implements ToldFact {

  static Optional<ToldFact> in(TextWords words) {
    return TenureSayings.TWICE.standIn(words)
        ? Optional.empty()
        : in(true, TenureSayings.JOINED, words).or(() -> in(false, TenureSayings.LEFT, words));
  }

  private static Optional<ToldFact> in(boolean isStart, PhraseSet sayings, TextWords words) {
    var year = SaidYear.in(words);
    return sayings.in(words).stream()
        .map(hit -> EmployerNames.between(words, hit.first(), hit.last()))
        .filter(names -> !names.isEmpty() && year.isPresent())
        .<ToldFact>map(names -> new TenureYear(isStart, names, year.getAsInt()))
        .findFirst();
  }

  @Override
  public Object about() {
    return new TenureYear(isStart, employer, 0);
  }

  @Override
  public boolean excludes(ToldFact other) {
    return other instanceof TenureYear theirs
        && about().equals(theirs.about())
        && Math.abs(year - theirs.year) >= SaidYear.APART;
  }
}
