package dev.bonafide.chat.card;

import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Basis;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a verdict is worth, in a few plain words: what a stop rests on, that a question accuses no
 * one, how many frauds are missed. Its only figures are those of blind cases.
 */
final class Sureness {
  /** It is not clear who is screened, or which words are whose. */
  static final String UNTOLD = "untold";

  static final String MINGLED = "mingled";

  private Sureness() {}

  static List<TranslatableText> of(Assessment assessment) {
    return switch (assessment.verdict()) {
      case Verdict.HighRisk _ -> List.of(strong(assessment));
      case Verdict.Verify _, Verdict.NoRedFlags _ -> assessment.cautions();
      case Verdict.InsufficientEvidence _ -> List.of(said(lacking(assessment)));
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

  /** What is missing before anything can be said, by a word. */
  static String lacking(Assessment assessment) {
    return Stream.of(UNTOLD, MINGLED, "notes")
        .filter(
            one -> assessment.said().stream().anyMatch(said -> said.key().equals("summary." + one)))
        .findFirst()
        .orElse("little");
  }

  private static TranslatableText said(String key) {
    return TranslatableText.of("card.sure." + key);
  }
}
