package dev.bonafide.discord;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.verdict.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks at a post as what it may be: a job post, a solicitation, an offer. Never as of a candidate:
 * Discord forbids to use what is said there to judge who may get a job. What speaks of a candidate
 * is left out.
 */
record PostJudge(ScreeningEngine engine) {
  private static final List<SubjectKind> KINDS =
      List.of(SubjectKind.JOB_POST, SubjectKind.SOLICITATION, SubjectKind.RECRUITER);

  private static final Set<ExhibitKind> OF_CANDIDATES =
      Set.of(
          ExhibitKind.RESUME,
          ExhibitKind.TRANSCRIPT,
          ExhibitKind.CODE_PROFILE,
          ExhibitKind.REPOSITORY);

  private static final Comparator<Seen> HEAVIER =
      Comparator.comparingInt(Seen::level).thenComparingInt(Seen::count);

  /** Of those of one level, one that asks says more. */
  private static final Comparator<Seen> ASKING =
      Comparator.comparingInt(Seen::level).thenComparing(Seen::asks).thenComparingInt(Seen::count);

  /**
   * What was seen.
   *
   * @param handedIn what may be kept, as the kind that weighs most
   * @param leftOut how much spoke of a candidate
   */
  record Seen(Submission handedIn, Examination examination, int leftOut) {

    /** 0 for nothing that needs checking. */
    int level() {
      return examination.assessment().verdict().level();
    }

    int count() {
      return examination.assessment().count();
    }

    /** Whether a line may stand below the post: of a fact, or where two findings agree. */
    boolean warns() {
      return count() > 1
          || examination.assessment().counted().stream().anyMatch(one -> one.finding().fact());
    }

    /** Whether it is open which of several speakers is screened. */
    boolean asks() {
      return !examination.caseFile().subject().choices().isEmpty();
    }

    /** Whether there is anything to judge. */
    boolean hasWords() {
      return examination.caseFile().readings().stream()
          .anyMatch(reading -> !reading.utterances().isEmpty());
    }

    /** The checks that count. */
    List<String> checks() {
      return examination.assessment().counted().stream().map(one -> one.finding().check()).toList();
    }
  }

  /** The same for someone who waits, and can say who is screened: a chat of others is also one. */
  Seen asked(Submission gathered) {
    Seen most = look(gathered, List.of());
    Submission chat = QuotedChat.apart(most.handedIn(), most.examination().caseFile().readings());
    if (chat.equals(most.handedIn())) {
      return most;
    }
    Seen other =
        heaviest(as(chat, KINDS.subList(1, KINDS.size())), List.of(), most.leftOut(), ASKING);
    return ASKING.compare(other, most) > 0 ? other : most;
  }

  /** The same as what its asker says it is, unless it weighs more as something else. */
  Seen said(SubjectKind kind, Seen most) {
    if (most.handedIn().kind() == kind) {
      return most;
    }
    Submission other = most.handedIn().of(kind, most.handedIn().name());
    Seen seen = new Seen(other, engine.screen(other, List.of()), most.leftOut());
    return seen.level() < most.level() ? most : seen;
  }

  Seen look(Submission gathered, List<Ruling> rulings) {
    Set<String> candidates =
        byRules(gathered, rulings).caseFile().readings().stream()
            .filter(reading -> OF_CANDIDATES.contains(reading.kind()))
            .map(reading -> reading.exhibit().name())
            .collect(Collectors.toSet());
    Submission left = candidates.isEmpty() ? gathered : without(gathered, candidates);
    List<Submission> ways = new ArrayList<>(List.of(left));
    ways.addAll(as(left, KINDS.subList(1, KINDS.size())));
    return heaviest(ways, rulings, candidates.size(), HEAVIER);
  }

  private static List<Submission> as(Submission handedIn, List<SubjectKind> kinds) {
    return kinds.stream().map(kind -> handedIn.of(kind, handedIn.name())).toList();
  }

  /** The first of those that weigh the most by the rules: a model is asked about that alone. */
  private Seen heaviest(
      List<Submission> ways, List<Ruling> rulings, int leftOut, Comparator<Seen> heavier) {
    Seen most =
        ways.stream()
            .map(way -> new Seen(way, byRules(way, rulings), leftOut))
            .reduce((one, other) -> heavier.compare(other, one) > 0 ? other : one)
            .orElseThrow();
    Submission chosen = most.handedIn();
    return engine.asksModel() ? new Seen(chosen, engine.screen(chosen, rulings), leftOut) : most;
  }

  private Examination byRules(Submission handedIn, List<Ruling> rulings) {
    return engine.screen(engine.asksModel() ? handedIn.asPrivate() : handedIn, rulings);
  }

  private static Submission without(Submission some, Set<String> names) {
    List<Exhibit> left =
        some.exhibits().stream().filter(one -> !names.contains(one.name())).toList();
    List<String> warnings = new ArrayList<>(some.warnings());
    warnings.add("Candidate files left out: only posts are judged here.");
    return some.holding(left, warnings, some.unread());
  }
}
