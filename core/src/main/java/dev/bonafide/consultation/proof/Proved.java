package dev.bonafide.consultation.proof;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Role;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Source;
import dev.bonafide.consultation.request.Kind;
import dev.bonafide.consultation.request.OpenQuestion;
import dev.bonafide.consultation.request.Prompt;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import dev.bonafide.consultation.sheet.SheetLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of one model's answer stands in the evidence: findings by kind, questions, and how many
 * quotes were dropped. A claim that is left with fewer quotes than its kind takes is dropped whole.
 */
public final class Proved {
  private static final int MOST_CITED = 8;

  /** A model that would ask about more has not chosen. */
  private static final int MOST_QUESTIONS = 3;

  private static final int LONGEST_QUESTIONED = 160;

  private final List<Prompt> asked;
  private final CitationProof proof;
  private final Map<String, Set<Citation>> cited = new LinkedHashMap<>();
  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final List<OpenQuestion> questions = new ArrayList<>();
  private int rejected;

  private Proved(List<Prompt> asked, EvidenceSheet sheet) {
    this.asked = asked;
    this.proof = new CitationProof(sheet);
  }

  public static Proved of(List<ModelClaim> answer, List<Prompt> asked, EvidenceSheet sheet) {
    Proved proved = new Proved(asked, sheet);
    answer.forEach(proved::add);
    return proved;
  }

  private void add(ModelClaim claim) {
    for (Prompt prompt : asked) {
      prompt.kind(claim.kind()).ifPresent(kind -> claim(kind, claim));
      prompt.question(claim.kind()).ifPresent(question -> ask(question, claim));
    }
  }

  private void claim(Kind kind, ModelClaim claim) {
    List<CitationProof.Proved> accusing = new ArrayList<>();
    List<CitationProof.Proved> context = new ArrayList<>();
    for (CitationProof.Proved one : proved(claim)) {
      (accuses(one, kind) ? accusing : context).add(one);
    }
    if (!suffices(kind, accusing, context)) {
      rejected += accusing.size() + context.size();
      return;
    }
    kinds.put(kind.id(), kind);
    Set<Citation> evidence = cited.computeIfAbsent(kind.id(), _ -> new LinkedHashSet<>());
    accusing.forEach(one -> add(one, evidence));
    context.forEach(one -> add(one, evidence));
  }

  /** An unknown voice witnesses nothing, and neither does a person who only asks. */
  private static boolean accuses(CitationProof.Proved one, Kind kind) {
    SheetLine line = one.line();
    boolean witnesses = kind.witnessed() && !line.unsure() && !one.onlyAsks();
    return one.isTelling() && (line.mayAccuse() || witnesses);
  }

  private static void add(CitationProof.Proved one, Set<Citation> evidence) {
    if (evidence.size() < MOST_CITED) {
      evidence.add(one.citation());
    }
  }

  private List<CitationProof.Proved> proved(ModelClaim claim) {
    List<CitationProof.Proved> proved = new ArrayList<>();
    for (ModelClaim.Quoted quoted : claim.quotes()) {
      Optional<CitationProof.Proved> one = proof.prove(quoted);
      boolean isNew =
          one.isPresent()
              && proved.stream().noneMatch(other -> isSame(other.citation(), one.get().citation()));
      if (isNew) {
        proved.add(one.get());
      } else if (one.isEmpty()) {
        rejected++;
      }
    }
    return proved;
  }

  private static boolean isSame(Citation one, Citation other) {
    return one.exhibit().equals(other.exhibit()) && one.span().overlaps(other.span());
  }

  /**
   * A contradiction takes words of the subject; a note alone may tell of anything else. A note may
   * stand for the context. What someone else saw is enough beside either, never by itself.
   */
  private static boolean suffices(
      Kind kind, List<CitationProof.Proved> accusing, List<CitationProof.Proved> context) {
    boolean subjects = accusing.stream().anyMatch(one -> one.line().role() == Role.SUBJECT);
    return accusing.stream().anyMatch(one -> one.line().mayAccuse())
        && accusing.size() >= kind.quotes()
        && accusing.size() + context.size() >= kind.quotes() + kind.context()
        && (subjects || !kind.contradiction());
  }

  private void ask(OpenQuestion question, ModelClaim claim) {
    for (CitationProof.Proved one : proved(claim)) {
      String words = one.citation().quote();
      boolean fits =
          one.line().role() == Role.SUBJECT
              && !proof.sheet().isNoted(one.line())
              && one.isTelling()
              && words.length() <= LONGEST_QUESTIONED
              && !ForbiddenQuestionTopic.touches(words);
      if (fits) {
        questions.add(question.about(words));
      } else {
        rejected++;
      }
    }
  }

  public int rejected() {
    return rejected;
  }

  /** The questions; none of a model that would ask about more than three things. */
  public List<OpenQuestion> questions() {
    return questions.size() > MOST_QUESTIONS ? List.of() : questions;
  }

  public Set<String> found() {
    return cited.keySet();
  }

  /** The findings, by kind. */
  public List<Outcome.Finding> findings() {
    return kinds.values().stream()
        .map(
            kind ->
                new Outcome.Finding(
                    kind.flag(),
                    kind.flag().strength(),
                    List.copyOf(cited.getOrDefault(kind.id(), Set.of())),
                    kind.contradiction(),
                    Source.MODEL))
        .toList();
  }
}
