package dev.bonafide.report;

import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Verdict;

/**
 * The first words of a card. Rules alone that found nothing give no all-clear: they see about a
 * third of the frauds that they were not written from.
 */
final class Headline {
  private Headline() {}

  static TranslatableText of(Examination examination) {
    Assessment assessment = examination.assessment();
    return TranslatableText.of(
        switch (assessment.verdict()) {
          case Verdict.NoRedFlags _ when examination.consulted().used() -> "headline.heard";
          case Verdict.NoRedFlags _ when assessment.findings().isEmpty() -> "headline.unknown";
          case Verdict.NoRedFlags _ -> "headline.noted";
          case Verdict.InsufficientEvidence _, Verdict.Verify _, Verdict.HighRisk _ ->
              "verdict." + assessment.verdict().id();
        });
  }
}
