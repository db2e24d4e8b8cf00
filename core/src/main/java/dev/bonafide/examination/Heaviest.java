package dev.bonafide.examination;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Outcome;
import dev.bonafide.verdict.RuledWords;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.pattern.Pattern;
import dev.bonafide.verdict.pattern.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The examination that weighs most of those of one case, and what was found in the others. Of the
 * others only the findings are held.
 */
final class Heaviest {
  private static final Comparator<Examination> HEAVIER =
      Comparator.<Examination>comparingInt(one -> one.assessment().verdict().level())
          .thenComparing(Heaviest::isAttributed)
          .thenComparing(Heaviest::isSettled)
          .thenComparingInt(Heaviest::flagged);

  private final List<Outcome.Finding> found = new ArrayList<>();
  private @Nullable Examination most;

  static boolean isLighter(Examination one, Examination other) {
    return one.assessment().verdict().level() < other.assessment().verdict().level();
  }

  /** The first of two that weigh the same. */
  static Examination heavier(Examination one, Examination other) {
    return HEAVIER.compare(other, one) > 0 ? other : one;
  }

  /** How much is counted; nothing where that calls for no question: the likeliest way stands. */
  private static int flagged(Examination one) {
    return one.assessment().verdict().level() > 0 ? one.assessment().count() : 0;
  }

  /** Whether nothing calls for a question, and it is told who is screened rather than tried. */
  private static boolean isSettled(Examination one) {
    Attribution attribution = one.caseFile().subject().attribution();
    return one.assessment().verdict().level() == 0
        && (attribution == null || !attribution.isOpen());
  }

  /** Whether it says whose words it rests on, where that is open. */
  private static boolean isAttributed(Examination one) {
    Attribution attribution = one.caseFile().subject().attribution();
    return attribution == null || attribution.label() != null;
  }

  /** The first of those that weigh the same stands. */
  void add(Examination examination) {
    Outcome.findings(examination.outcomes()).forEach(found::add);
    if (most == null || HEAVIER.compare(examination, most) > 0) {
      most = examination;
    }
  }

  /**
   * The heaviest, which notes what was found in the others alone.
   *
   * @param caseFile whose ways were examined
   * @param patterns that those findings may meet
   * @param rulings on what was found in any of them
   * @param further what is done with the heaviest alone
   */
  Examination among(
      CaseFile caseFile,
      List<Pattern> patterns,
      List<Ruling> rulings,
      UnaryOperator<Examination> further) {
    Examination standing = further.apply(Objects.requireNonNull(most, "nothing was examined"));
    SortedMap<String, Outcome> outcomes = new TreeMap<>();
    standing.outcomes().forEach(outcome -> outcomes.put(outcome.check(), outcome));
    List<Outcome.Finding> elsewhere = new ArrayList<>();
    for (Outcome.Finding finding : found) {
      if (!(outcomes.get(finding.check()) instanceof Outcome.Finding)) {
        outcomes.put(finding.check(), finding);
        elsewhere.add(finding);
      }
    }
    List<Outcome> all = List.copyOf(outcomes.values());
    RuledWords words = RuledWords.of(new Places(standing.caseFile()), all, patterns, rulings);
    return new Examination(
        standing.caseFile().insteadOf(caseFile),
        all,
        standing.assessment().noting(elsewhere, words),
        standing.identifiers(),
        standing.consulted());
  }
}
