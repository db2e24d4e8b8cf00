package dev.bonafide.bot.doctor;

import dev.bonafide.bot.Settings;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.model.ModelDoctor;
import dev.bonafide.model.ModelSettings;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.verdict.BlindFigures;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** The language models: one tiny question to each. */
public record ModelCheckup(InstantSource clock) implements Checkup {
  private static final String PART = "Language model";
  private static final String ALONE =
      "BONAFIDE_LLM_PROVIDER is not set: only rules are used, which see about "
          + BlindFigures.seenByRules()
          + " of 100 frauds; three lines of .env add a model that sees more"
          + " (docs/how-to/language-model.md)";

  @Override
  public List<Diagnosis> of(Settings settings) {
    try {
      return of(settings.model());
    } catch (Refusal toldAmongTheSettings) {
      return List.of();
    }
  }

  private List<Diagnosis> of(ModelSettings models) {
    if (models.isUnset()) {
      return List.of(new Diagnosis.Off(PART, ALONE));
    }
    ModelDoctor.Found found = new ModelDoctor(models, clock).examine();
    return Stream.concat(
            found.well().stream().map(well -> (Diagnosis) new Diagnosis.Sound(PART, well)),
            found.problems().stream().map(one -> new Diagnosis.Broken(PART, one)))
        .toList();
  }
}
