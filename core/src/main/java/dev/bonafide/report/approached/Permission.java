package dev.bonafide.report.approached;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.verdict.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Answer to people who ask whether to do something, or who tell what they are asked for: by the
 * verdict, by who they are, and by what it is.
 *
 * @param words in which they say it
 * @param shown kind of what is screened, as these words show it; it counts where nothing else tells
 */
public record Permission(Examination examination, String words, Optional<SubjectKind> shown) {
  private static final Pattern TOLD = Pattern.compile(Approached.FILE.text("told"));

  /** Whether words name something that people may or may not do. */
  public static boolean isFor(String words) {
    return !PlannedAct.in(words).isEmpty();
  }

  /** Advice on what to leave, or to check before. */
  public List<String> lines(Phrasebook book) {
    Set<PlannedAct> acts = PlannedAct.in(words);
    return switch (examination.assessment().verdict()) {
      case Verdict.HighRisk _ -> List.of(book.say(stopped(acts)));
      case Verdict.Verify _ -> List.of(book.say(untilAnswered(acts)));
      case Verdict.NoRedFlags _, Verdict.InsufficientEvidence _ ->
          hires() && acts.equals(EnumSet.of(PlannedAct.REJECT))
              ? List.of(book.say(rules(acts, true)))
              : List.of(book.say("usual.nothing"), before(acts, book));
    };
  }

  /**
   * What to do about what someone else wants of them, whatever the verdict leaves open; empty where
   * they tell of nothing that is asked for.
   */
  public Optional<String> demanded(Phrasebook book) {
    Set<PlannedAct> acts = TOLD.matcher(words).find() ? PlannedAct.in(words) : Set.of();
    List<TranslatableText> rules = isUndeclared() ? rules(acts, false) : rules(acts, hires());
    boolean stops = examination.assessment().verdict() instanceof Verdict.HighRisk;
    return rules.isEmpty()
        ? Optional.empty()
        : Optional.of(
            stops
                ? book.say(stopped(acts))
                : isUndeclared() ? before(acts, book) : book.say(rules));
  }

  private TranslatableText stopped(Set<PlannedAct> acts) {
    boolean calls = acts.equals(EnumSet.of(PlannedAct.CALL));
    boolean rejects = acts.equals(EnumSet.of(PlannedAct.REJECT));
    return TranslatableText.of(
        !hires()
            ? isUndeclared() && isOfEitherSide() ? "advice.pause.either" : "advice.pause.offer"
            : calls ? "act.interview" : rejects ? "advice.talk" : "advice.pause.candidate");
  }

  private List<TranslatableText> untilAnswered(Set<PlannedAct> acts) {
    boolean hires = hires();
    Set<PlannedAct> others = EnumSet.noneOf(PlannedAct.class);
    acts.stream().filter(act -> !act.waits(hires)).forEach(others::add);
    List<TranslatableText> free = rules(others, hires);
    String until = hires ? "advice.until.candidate" : "advice.until";
    return others.equals(acts) && !free.isEmpty() ? free : List.of(TranslatableText.of(until));
  }

  /** Checks of that, or as of anyone; for both where no one said who asks. */
  private String before(Set<PlannedAct> acts, Phrasebook book) {
    return isUndeclared()
        ? book.say("usual.undeclared", book.say(usual(acts, false)), book.say(usual(acts, true)))
        : book.say(usual(acts, hires()));
  }

  private static List<TranslatableText> usual(Set<PlannedAct> acts, boolean hires) {
    List<TranslatableText> rules = rules(acts, hires);
    String usual = hires ? "usual.candidate" : "approached.before";
    return rules.isEmpty() ? List.of(TranslatableText.of(usual)) : rules;
  }

  private static List<TranslatableText> rules(Set<PlannedAct> acts, boolean hires) {
    return acts.stream()
        .flatMap(act -> act.before(hires).stream())
        .map(TranslatableText::of)
        .toList();
  }

  /**
   * Kind of what is screened, as far as anything tells it; what was found tells it, too, unless
   * either side of a talk may be meant.
   */
  public Optional<SubjectKind> screened() {
    boolean isFound = examination.assessment().verdict().level() > 0 && !isOfEitherSide();
    boolean isTold = !isUndeclared(examination) || isFound;
    Optional<SubjectKind> said = isUndeclared(examination) ? shown : Optional.empty();
    return said.or(() -> Optional.of(examination.caseFile().subject().kind()).filter(_ -> isTold));
  }

  private boolean isOfEitherSide() {
    return examination.caseFile().subject().isOfEitherSide();
  }

  private boolean isUndeclared() {
    return screened().isEmpty();
  }

  private boolean hires() {
    return screened()
        .map(kind -> kind == SubjectKind.CANDIDATE)
        .orElseGet(() -> hires(examination));
  }

  static boolean isUndeclared(Examination examination) {
    return examination.caseFile().kinds().count() > 1;
  }

  static boolean hires(Examination examination) {
    return examination.caseFile().subject().kind() == SubjectKind.CANDIDATE;
  }
}
