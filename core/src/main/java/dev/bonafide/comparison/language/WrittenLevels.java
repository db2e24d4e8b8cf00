package dev.bonafide.comparison.language;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.comparison.dialogue.NamedLanguage;
import dev.bonafide.text.TextWords;
import java.util.EnumMap;
import java.util.Map;

/** The languages that a résumé claims to know only a little; read once for each language. */
final class WrittenLevels {
  private final CaseFile caseFile;
  private final Map<NamedLanguage, Boolean> limited = new EnumMap<>(NamedLanguage.class);

  WrittenLevels(CaseFile caseFile) {
    this.caseFile = caseFile;
  }

  boolean limit(NamedLanguage language) {
    return limited.computeIfAbsent(
        language,
        asked ->
            caseFile
                .readings(ExhibitKind.RESUME)
                .anyMatch(resume -> new Levels(TextWords.of(resume.text())).limits(asked)));
  }
}
