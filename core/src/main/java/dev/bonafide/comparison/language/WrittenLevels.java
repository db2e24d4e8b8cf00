package dev.bonafide.comparison.language;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.comparison.dialogue.Language;
import dev.bonafide.text.Words;
import java.util.EnumMap;
import java.util.Map;

/** Of which languages a résumé says that little is known; read once a language. */
final class WrittenLevels {
  private final CaseFile caseFile;
  private final Map<Language, Boolean> limited = new EnumMap<>(Language.class);

  WrittenLevels(CaseFile caseFile) {
    this.caseFile = caseFile;
  }

  boolean limit(Language language) {
    return limited.computeIfAbsent(
        language,
        asked ->
            caseFile
                .readings(ExhibitKind.RESUME)
                .anyMatch(resume -> new Levels(Words.of(resume.text())).limits(asked)));
  }
}
