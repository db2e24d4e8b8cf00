package dev.bonafide.chat.card;

import dev.bonafide.check.Source;
import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighed;
import java.util.List;

/**
 * How sure a verdict is, in a few plain words; no figure, since people are to weigh the evidence.
 * That a lone sign is wrong half the time, and that two frauds of three are missed without a
 * language model, is what cases showed that nobody had read: {@code docs/accuracy.md}, ADR 12.
 */
final class Sureness {
  private Sureness() {}

  static TranslatableText of(Examination examination) {
    Assessment assessment = examination.assessment();
    List<Weighed> counted = assessment.counted();
    return switch (assessment.verdict()) {
      case Verdict.HighRisk _ -> strong(counted);
      case Verdict.Verify _ -> some(counted);
      case Verdict.NoRedFlags _ when isHinted(assessment) -> said("hint");
      case Verdict.NoRedFlags _ when examination.consulted().used() -> said("heard");
      case Verdict.NoRedFlags _ -> said("alone");
      case Verdict.InsufficientEvidence _ when isUntold(assessment) -> said("whose");
      case Verdict.InsufficientEvidence _ -> said("little");
    };
  }

  private static TranslatableText strong(List<Weighed> counted) {
    return TranslatableText.of(isLone(counted) ? "card.sure.clear" : "card.sure.together");
  }

  private static TranslatableText some(List<Weighed> counted) {
    if (counted.stream().anyMatch(Sureness::isUpheld)) {
      return TranslatableText.of("card.sure.upheld");
    }
    return TranslatableText.of(isLone(counted) ? "card.sure.single" : "card.sure.several");
  }

  /** Whether one sign is all there is: of a pattern its members are several. */
  private static boolean isLone(List<Weighed> counted) {
    return counted.stream().filter(Weighed::hasEntry).count() < 2 && seen(counted) < 2;
  }

  /** Each that was seen by itself: of a pattern its members, and nothing that says the same. */
  private static long seen(List<Weighed> counted) {
    return counted.stream()
        .filter(one -> one.beneath() == null)
        .filter(one -> counted.stream().noneMatch(other -> isMember(other, one)))
        .count();
  }

  private static boolean isMember(Weighed other, Weighed pattern) {
    return other.beneath() == null && pattern.finding().check().equals(other.partOf());
  }

  private static boolean isUpheld(Weighed one) {
    Source by = one.finding().by();
    return by == Source.RULES_UPHELD || by == Source.MODEL_UPHELD;
  }

  private static boolean isHinted(Assessment assessment) {
    return assessment.noted().stream().anyMatch(one -> one.setAside() == null);
  }

  /** Whether too little can be said only because it is not clear whose words count. */
  static boolean isUntold(Assessment assessment) {
    return assessment.said().stream().anyMatch(one -> one.key().equals("summary.untold"));
  }

  private static TranslatableText said(String key) {
    return TranslatableText.of("card.sure." + key);
  }
}
