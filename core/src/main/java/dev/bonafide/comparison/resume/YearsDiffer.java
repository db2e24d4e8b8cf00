package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.Dialogue;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.dialogue.SpokenSentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells years of experience that the résumé's own count contradicts: at least twice or half of it,
 * and three years apart. Years of one craft are only held against a smaller total.
 */
final class YearsDiffer implements Contradiction {
  private static final PhraseSet MINE = PhraseSet.of("i|i've|i'm|my");

  @Override
  public Optional<Look.Seen> in(
      CaseFile caseFile, List<ResumeLine> resume, List<Dialogue> dialogues) {
    Map<Years, ResumeLine> written = new LinkedHashMap<>();
    for (ResumeLine line : resume) {
      Years.in(line.words())
          .filter(Years::isTotal)
          .ifPresent(years -> written.putIfAbsent(years, line));
    }
    return Contradiction.spoken(dialogues)
        .filter(said -> MINE.standIn(said.words()))
        .flatMap(said -> differing(said, written).stream())
        .findFirst();
  }

  private static Optional<Look.Seen> differing(
      SpokenSentence said, Map<Years, ResumeLine> written) {
    return Years.in(said.words())
        .flatMap(
            spoken ->
                written.entrySet().stream()
                    .filter(entry -> differ(entry.getKey(), spoken))
                    .findFirst())
        .map(entry -> new Look.Seen(List.of(entry.getValue().cited(), said.cited())));
  }

  private static boolean differ(Years written, Years spoken) {
    boolean comparable = spoken.isTotal() || spoken.count() > written.count();
    return comparable && written.excludes(spoken);
  }
}
