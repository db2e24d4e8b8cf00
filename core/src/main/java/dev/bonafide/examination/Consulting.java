package dev.bonafide.examination;

import dev.bonafide.check.Outcome;
import dev.bonafide.check.Source;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.Consulted;
import dev.bonafide.consultation.FirstReading;
import dev.bonafide.consultation.proof.TailoredQuestion;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Pattern;
import dev.bonafide.verdict.Question;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighing;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Has a model look at a case beside the rules. What it points at can only be added: without it, or
 * with one that lies, the verdict is never lower than the rules' own.
 */
final class Consulting {
  private final Consultation consultation;
  private final List<Pattern> patterns;
  private final Weighing weighing;
  private final List<Ruling> rulings;

  Consulting(
      Consultation consultation, List<Pattern> patterns, Weighing weighing, List<Ruling> rulings) {
    this.consultation = consultation;
    this.patterns = patterns;
    this.weighing = weighing;
    this.rulings = rulings;
  }

  Examination beside(Examination rules) {
    if (rules.assessment().verdict() instanceof Verdict.HighRisk) {
      return with(
          rules,
          consultation
              .spared("The rules alone reach the highest verdict; no language model was asked.")
              .consulted());
    }
    FirstReading first = consultation.read(rules.caseFile());
    return with(rules, isMoving(rules, first) ? consultation.again(first) : first.consulted());
  }

  /** Whether what was found would move the verdict, as it stands or once it is upheld. */
  private boolean isMoving(Examination rules, FirstReading first) {
    List<Outcome.Finding> upheld =
        first.findings().stream().map(one -> one.by(Source.MODEL_UPHELD)).toList();
    return !upheld.isEmpty()
        && weighed(rules, upheld).verdict().level() > rules.assessment().verdict().level();
  }

  private Examination with(Examination rules, Consulted consulted) {
    Assessment assessment =
        consulted.outcomes().isEmpty() ? rules.assessment() : weighed(rules, consulted.outcomes());
    return new Examination(
        rules.caseFile(),
        all(rules, consulted.outcomes()),
        (consulted.used() ? assessment.heard() : assessment)
            .asking(consulted.questions().stream().map(Consulting::question).toList()),
        rules.identifiers(),
        consulted);
  }

  private static Question question(TailoredQuestion fitted) {
    return new Question(
        fitted.ask().question(), List.of(fitted.id()), fitted.ask().good(), fitted.ask().bad());
  }

  private Assessment weighed(Examination rules, List<? extends Outcome> more) {
    return weighing.weigh(rules.caseFile(), all(rules, more), patterns, rulings);
  }

  private static List<Outcome> all(Examination rules, List<? extends Outcome> more) {
    return Stream.<Outcome>concat(rules.outcomes().stream(), more.stream())
        .sorted(Comparator.comparing(Outcome::check))
        .toList();
  }
}
