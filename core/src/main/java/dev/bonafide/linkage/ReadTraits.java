package dev.bonafide.linkage;

import dev.bonafide.casefile.Submission;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.CaseTooLarge;
import dev.bonafide.text.Budget;
import java.util.List;

/**
 * Reads what was handed in; what is too large to be read has no traits.
 *
 * @param steps that one case may take
 */
public record ReadTraits(CaseReader reader, long steps, CaseTraits traits) implements TraitSource {
  @Override
  public List<Trait> of(Submission handedIn) {
    try {
      return new Budget(steps).within(() -> traits.of(reader.readable(handedIn)));
    } catch (CaseTooLarge | Budget.Spent tooMuch) {
      return List.of();
    }
  }
}
