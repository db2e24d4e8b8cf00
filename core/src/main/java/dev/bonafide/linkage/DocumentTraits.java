package dev.bonafide.linkage;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.comparison.SubjectFacts;
import dev.bonafide.text.Fingerprint;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Takes whole documents of the subject by their words without marks, and archives by hash. */
final class DocumentTraits {
  private static final Set<ExhibitKind> WRITTEN =
      Set.of(
          ExhibitKind.RESUME, ExhibitKind.JOB_POST, ExhibitKind.MESSAGES, ExhibitKind.TRANSCRIPT);

  /** Fewest letters and digits; a shorter document may be what everyone says. */
  private static final int FEWEST = 300;

  private static final int MOST = 20;

  private DocumentTraits() {}

  static List<Trait> of(CaseFile caseFile) {
    return caseFile.readings().stream()
        .flatMap(DocumentTraits::in)
        .map(value -> new Trait(TraitKind.DOCUMENT, value))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static Stream<String> in(Reading reading) {
    if (!WRITTEN.contains(reading.kind())) {
      return SubjectFacts.archive(reading).stream().map(one -> one.identifier().value());
    }
    StringBuilder words = new StringBuilder();
    reading.utterances().stream()
        .filter(said -> said.role() == Role.SUBJECT)
        .flatMapToInt(said -> reading.words(said).codePoints())
        .filter(Character::isLetterOrDigit)
        .forEach(words::appendCodePoint);
    return words.length() < FEWEST ? Stream.of() : Stream.of(Fingerprint.of(words.toString()));
  }
}
