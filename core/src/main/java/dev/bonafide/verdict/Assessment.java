package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The verdict with all that led to it.
 *
 * @param weight what the findings come to in figures
 * @param said one or two plain sentences, in no language yet
 * @param findings those that count first, the most telling first
 * @param questions best first
 * @param advised what to do next: at high risk, and where a finding calls for it
 * @param wouldChange what would raise or lower the verdict, in no language yet
 */
public record Assessment(
    Verdict verdict,
    Weight weight,
    List<TranslatableText> said,
    List<Weighed> findings,
    List<Question> questions,
    List<TranslatableText> advised,
    List<TranslatableText> wouldChange) {
  /** Says that no rule matched, and how much rules miss. */
  static final String ALONE = "summary.alone";

  /** The same where something was noticed or set aside. */
  static final String MORE = "summary.more";

  /** Says how much is missed where a language model was heard, too. */
  static final String HEARD = "summary.heard";

  /** Says that a question accuses no one. */
  static final String ASK = "summary.ask";

  /** Says that only a language model would ask something. */
  static final String OPEN = "summary.still-open";

  /** Says how often a sign was innocent. */
  public static final String INNOCENT = "summary.innocent";

  /** Says, in what to do next, where to report. */
  public static final String REPORT = "advice.report";

  /** Cautions of a card below its verdict, so that no one takes it for more than it is. */
  private static final Set<String> CAUTIONS = Set.of(ALONE, MORE, HEARD, OPEN, ASK, INNOCENT);

  /**
   * The findings in figures: for ranking and evaluation, never shown to people.
   *
   * @param count how many findings are counted
   * @param score probability of fraud behind that count, at the base rate
   * @param table a short name for the table that was used
   */
  public record Weight(int count, double score, double baseRate, String table) {}

  public Assessment {
    said = List.copyOf(said);
    findings = List.copyOf(findings);
    questions = List.copyOf(questions);
    advised = List.copyOf(advised);
    wouldChange = List.copyOf(wouldChange);
  }

  /** Cautions among all that is said: what no one may take it for. */
  public List<TranslatableText> cautions() {
    return said.stream().filter(one -> CAUTIONS.contains(one.key())).toList();
  }

  /** The same where a language model was heard, too: what both miss is told, not what rules do. */
  public Assessment heard() {
    List<TranslatableText> told = said.stream().map(Assessment::heard).toList();
    return new Assessment(verdict, weight, told, findings, questions, advised, wouldChange);
  }

  private static TranslatableText heard(TranslatableText said) {
    return said.key().equals(ALONE) || said.key().equals(MORE)
        ? TranslatableText.of(HEARD, BlindFigures.missedWithModel())
        : said;
  }

  /**
   * The same, with findings that are only shown after its own.
   *
   * @param words that a reviewer ruled on
   */
  public Assessment noting(List<Outcome.Finding> others, RuledWords words) {
    List<Weighed> all = new ArrayList<>(findings);
    int number = findings.stream().mapToInt(Weighed::number).max().orElse(0);
    for (Outcome.Finding other : others) {
      Weighed noted =
          words
              .on(other)
              .map(ruling -> Weighed.without(other, ruling, null))
              .orElseGet(() -> words.whole(new Weighed(other, 0, true, null)));
      Optional<Weighed> beneath = Matters.beneath(noted, findings);
      all.add(beneath.isPresent() ? beneath.get() : noted.numbered(++number));
    }
    List<TranslatableText> told = new ArrayList<>(said);
    if (all.size() > findings.size()) {
      told.replaceAll(
          one -> one.key().equals(ALONE) ? new TranslatableText(MORE, one.arguments()) : one);
    }
    told.removeAll(VerdictWording.ruled(findings));
    told.addAll(VerdictWording.ruled(all));
    return new Assessment(verdict, weight, told, all, questions, advised, wouldChange);
  }

  /** The same, with the numbers that its findings had before anyone ruled. */
  public Assessment numberedAs(Assessment before) {
    List<Weighed> all = Numbering.of(findings, before.findings);
    return new Assessment(verdict, weight, said, all, questions, advised, wouldChange);
  }

  /**
   * The same, with some that were fitted to the case after its own questions; no more in all than
   * anyone asks. Where nothing calls for a question, they tell what is still open, and are asked
   * first; so they are where little was said, as the open matter stands in it.
   */
  public Assessment asking(List<Question> fitted) {
    boolean opens = verdict instanceof Verdict.NoRedFlags || isOfLittle();
    if (fitted.isEmpty() || (questions.isEmpty() && !opens)) {
      return this;
    }
    List<Question> few = fitted.subList(0, Math.min(fitted.size(), Questions.AT_LEAST));
    int left = Math.min(questions.size(), Questions.AT_MOST - few.size());
    List<Question> all = new ArrayList<>(questions.subList(0, left));
    all.addAll(opens ? 0 : left, few);
    return opens
        ? new Assessment(
            new Verdict.Verify(), weight, stillOpen(), findings, all, advised, VerdictWording.ASKED)
        : new Assessment(verdict, weight, said, findings, all, advised, wouldChange);
  }

  private boolean isOfLittle() {
    return verdict instanceof Verdict.InsufficientEvidence
        && said.stream().anyMatch(one -> VerdictWording.LITTLE.contains(one.key()));
  }

  private List<TranslatableText> stillOpen() {
    List<TranslatableText> told = new ArrayList<>();
    told.add(TranslatableText.of(OPEN));
    told.add(TranslatableText.of(ASK));
    said.stream().filter(one -> !CAUTIONS.contains(one.key())).forEach(told::add);
    return told;
  }

  /** Whether it is asked although nothing counts, as a language model would ask it. */
  public boolean leavesOpen(Question question) {
    return verdict.level() > 0
        && counted().isEmpty()
        && !question.because().isEmpty()
        && findings.stream().noneMatch(one -> question.because().contains(one.finding().check()));
  }

  /** The same, with the questions among them ticked off that someone asked. */
  public Assessment ticking(List<AskedQuestion> asked) {
    List<Question> ticked = questions.stream().map(one -> ticked(one, asked)).toList();
    return new Assessment(verdict, weight, said, findings, ticked, advised, wouldChange);
  }

  private static Question ticked(Question question, List<AskedQuestion> asked) {
    return asked.stream()
        .filter(one -> one.is(question))
        .findFirst()
        .map(question::asked)
        .orElse(question);
  }

  /** How many independent findings are counted. */
  public int count() {
    return weight.count();
  }

  /** The probability of fraud behind that count, at the base rate. */
  public double score() {
    return weight.score();
  }

  /** What it comes to, in English, as it is stored. */
  public String summary() {
    return Phrasebook.ENGLISH.say(said);
  }

  /** What to do next, in English, as it is stored. */
  public List<String> advice() {
    return advised.stream().map(Phrasebook.ENGLISH::say).toList();
  }

  /** Findings that bear on the verdict, the most telling first. */
  public List<Weighed> counted() {
    return findings.stream().filter(weighed -> !weighed.noted()).toList();
  }

  /** Basis of the answer; empty where nothing calls for a question. */
  public Set<Basis> basis() {
    Set<Basis> basis = EnumSet.noneOf(Basis.class);
    if (questions.stream().anyMatch(this::leavesOpen)) {
      basis.add(Basis.READING);
    }
    counted().forEach(one -> basis.add(Basis.of(one.finding())));
    return basis;
  }

  /**
   * The questions that an answer begins with, one a matter that counts or is open: first the one
   * that would settle the strongest.
   */
  public List<Question> asks() {
    Set<String> counted =
        counted().stream().map(one -> one.finding().check()).collect(Collectors.toSet());
    return BestQuestions.of(this).stream()
        .filter(one -> leavesOpen(one) || one.because().stream().anyMatch(counted::contains))
        .toList();
  }

  /** Findings that are only shown. */
  public List<Weighed> noted() {
    return findings.stream().filter(Weighed::noted).toList();
  }
}
