package dev.bonafide.chat.card;

import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Basis;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighed;
import java.util.List;
import java.util.Optional;

/**
 * What a verdict is worth, in a few plain words: what a stop rests on, that a question accuses no
 * one, how many frauds are missed. Its only figures are those of blind cases.
 */
final class Sureness {
  private Sureness() {}

  static List<TranslatableText> of(Assessment assessment) {
    return switch (assessment.verdict()) {
      case Verdict.HighRisk _ -> List.of(strong(assessment));
      case Verdict.Verify _, Verdict.NoRedFlags _ -> assessment.cautions();
      case Verdict.InsufficientEvidence _ ->
          List.of(
              said(
                  isUntold(assessment) ? "whose" : says(assessment, "notes") ? "notes" : "little"));
    };
  }

  /** The same without the figures of a question: that it accuses no one stays. */
  static List<TranslatableText> inShort(Assessment assessment) {
    return of(assessment).stream().filter(one -> !one.key().equals(Assessment.INNOCENT)).toList();
  }

  private static TranslatableText strong(Assessment assessment) {
    if (assessment.basis().contains(Basis.FACTS)) {
      return fact(assessment).orElseGet(() -> said("facts"));
    }
    boolean upheld = assessment.counted().stream().anyMatch(one -> one.finding().by().isUpheld());
    return said(upheld ? "upheld" : "together");
  }

  /** Names a fact; empty where the first entry, which is always shown, is one. */
  private static Optional<TranslatableText> fact(Assessment assessment) {
    List<Weighed> shown = assessment.counted().stream().filter(Weighed::hasEntry).toList();
    return shown.stream()
        .map(Weighed::finding)
        .filter(one -> one.fact() && !shown.getFirst().finding().fact())
        .findFirst()
        .map(one -> TranslatableText.of("card.sure.fact", one.flag().saying()));
  }

  /** Whether too little can be said only because it is not clear whose words count. */
  static boolean isUntold(Assessment assessment) {
    return says(assessment, "untold");
  }

  private static boolean says(Assessment assessment, String summary) {
    return assessment.said().stream().anyMatch(one -> one.key().equals("summary." + summary));
  }

  private static TranslatableText said(String key) {
    return TranslatableText.of("card.sure." + key);
  }
}
