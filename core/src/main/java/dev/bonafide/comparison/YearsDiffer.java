package dev.bonafide.comparison;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Look;
import java.util.List;
import java.util.Optional;

/**
 * Tells years of experience that the résumé's own count contradicts: at least twice or half of it,
 * and three years apart. Years of one craft are only held against a smaller total.
 */
final class YearsDiffer implements Contradiction {
  private static final int APART = 3;
  private static final Sayings MINE = Sayings.of("i|i've|i'm|my");

  @Override
  public Optional<Look.Seen> in(
      CaseFile caseFile, List<ResumeLine> resume, List<Dialogue> dialogues) {
    for (Said said : Contradiction.spoken(dialogues)) {
      Optional<Years> spoken =
          MINE.standIn(said.words()) ? Years.in(said.words()) : Optional.empty();
      for (ResumeLine line : spoken.isPresent() ? resume : List.<ResumeLine>of()) {
        Optional<Years> written = Years.in(line.words()).filter(Years::isTotal);
        if (written.isPresent() && differ(written.get(), spoken.get())) {
          return Optional.of(new Look.Seen(List.of(line.cited(), said.cited())));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean differ(Years written, Years spoken) {
    int more = Math.max(written.count(), spoken.count());
    int less = Math.min(written.count(), spoken.count());
    boolean comparable = spoken.isTotal() || spoken.count() > written.count();
    return comparable && less > 0 && more >= 2 * less && more - less >= APART;
  }
}
