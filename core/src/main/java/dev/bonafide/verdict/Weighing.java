package dev.bonafide.verdict;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Refuted;
import dev.bonafide.text.Fingerprint;
import dev.bonafide.verdict.pattern.Pattern;
import dev.bonafide.verdict.pattern.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From outcomes to an assessment: a pure function. Independent findings are counted. Nothing that
 * is added to the outcomes' findings lowers the count or the verdict.
 */
public final class Weighing {
  private static final Comparator<Weighed> MOST_TELLING_FIRST =
      Comparator.comparing(Weighed::noted)
          .thenComparing(weighed -> weighed.setAside() != null)
          .thenComparing(weighed -> weighed.finding().strength(), Comparator.reverseOrder())
          .thenComparing(weighed -> !weighed.finding().fact())
          .thenComparing(Weighed::weight, Comparator.reverseOrder())
          .thenComparing(weighed -> weighed.finding().check());

  private final FirstSight seen;
  private final Acts acts;
  private final String table;

  /** Weighs where nothing was counted in blind cases, and each rule reads an act of its own. */
  public Weighing() {
    this(FirstSight.NONE, Acts.APART);
  }

  public Weighing(FirstSight seen, Acts acts) {
    this.seen = seen;
    this.acts = acts;
    this.table = Fingerprint.of(seen.fingerprint() + acts.fingerprint());
  }

  public Assessment weigh(CaseFile caseFile, List<Outcome> outcomes, List<Pattern> patterns) {
    return weigh(caseFile, outcomes, patterns, List.of());
  }

  /** Weighs without the findings that a reviewer set aside; these are noted and do not count. */
  public Assessment weigh(
      CaseFile caseFile, List<Outcome> outcomes, List<Pattern> patterns, List<Ruling> rulings) {
    return weigh(caseFile, outcomes, patterns, rulings, List.of());
  }

  /**
   * The same without what a second reading refuted, unless a reviewer confirmed it. Where no note
   * bears it out, that is only what a model says: if the rules found something strong, it takes
   * nothing below {@code verify}.
   */
  public Assessment weigh(
      CaseFile caseFile,
      List<Outcome> outcomes,
      List<Pattern> patterns,
      List<Ruling> rulings,
      List<Refuted> refuted) {
    RuledWords words = RuledWords.of(new Places(caseFile), outcomes, patterns, rulings);
    Assessment heard = weigh(outcomes, patterns, words, refuted, List.of());
    List<Refuted> doubts = Doubts.in(refuted, outcomes, words);
    if (heard.verdict().level() > 0 || doubts.isEmpty()) {
      return heard;
    }
    List<Refuted> rest = refuted.stream().filter(one -> !doubts.contains(one)).toList();
    Assessment doubted = weigh(outcomes, patterns, words, rest, doubts);
    return doubted.verdict().level() > 0 && Doubts.haveStrong(doubted.counted()) ? doubted : heard;
  }

  /** Weighs; what is only doubted counts, and is never more than something to ask. */
  private Assessment weigh(
      List<Outcome> outcomes,
      List<Pattern> patterns,
      RuledWords words,
      List<Refuted> refuted,
      List<Refuted> doubts) {
    CaseFile caseFile = words.places().caseFile();
    FindingsAfterRulings ruled = FindingsAfterRulings.of(outcomes, words, refuted);
    Coverage coverage = Coverage.of(caseFile, outcomes);
    boolean fired = !ruled.met().isEmpty() || !ruled.findings().isEmpty() || !refuted.isEmpty();
    boolean seenAny = fired || !ruled.setAside().isEmpty();
    CountedCase judged = new CountedCase(ruled, words, acts);
    SubjectKind kind = caseFile.subject().kind();
    Verdict verdict = judged.verdict(kind, seen);
    if (!doubts.isEmpty() && verdict.level() > 0) {
      verdict = new Verdict.Verify();
    }
    if (verdict.level() == 0 && !coverage.isEnough(fired, seenAny)) {
      verdict = new Verdict.InsufficientEvidence();
    }
    List<Weighed> weighed = new ArrayList<>(judged.weighed());
    weighed.addAll(ruled.setAside());
    weighed.replaceAll(words::whole);
    weighed.sort(MOST_TELLING_FIRST);
    return new VerdictWording(caseFile, coverage, doubts.size())
        .assessment(
            verdict,
            judged.weight(kind, seen, table),
            Numbering.of(Matters.of(weighed), before(outcomes, patterns, words, refuted)));
  }

  /**
   * The findings as they stood before anyone ruled: a ruling changes no one's number. A second
   * reading does, as it comes before people see any: what counts is numbered from 1 without a gap.
   */
  private List<Weighed> before(
      List<Outcome> outcomes, List<Pattern> patterns, RuledWords words, List<Refuted> refuted) {
    return words.rulings().isEmpty()
        ? List.of()
        : weigh(words.places().caseFile(), outcomes, patterns, List.of(), refuted).findings();
  }
}
