package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.Dialogue;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Optional;

/** Says they have no degree where the résumé lists one. */
final class DegreeDenied implements Contradiction {
  private static final PropertyFile WORDS =
      PropertyFile.beside(DegreeDenied.class, "degree-denied");
  private static final PhraseSet NONE = PhraseSet.of(WORDS.lines("none"));
  private static final PhraseSet NARROWER = PhraseSet.of(WORDS.lines("narrower"));
  private static final PhraseSet DEGREE = PhraseSet.of(WORDS.lines("degree"));
  private static final PhraseSet UNFINISHED = PhraseSet.of(WORDS.lines("unfinished"));

  @Override
  public Optional<Look.Seen> in(
      CaseFile caseFile, List<ResumeLine> resume, List<Dialogue> dialogues) {
    Optional<ResumeLine> degree =
        resume.stream()
            .filter(line -> DEGREE.standIn(line.words()) && !UNFINISHED.standIn(line.words()))
            .findFirst();
    if (degree.isEmpty()) {
      return Optional.empty();
    }
    return Contradiction.spoken(dialogues)
        .filter(said -> NONE.standIn(said.words()) && !NARROWER.standIn(said.words()))
        .findFirst()
        .map(said -> new Look.Seen(List.of(degree.get().cited(), said.cited())));
  }
}
