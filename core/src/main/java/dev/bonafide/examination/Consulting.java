package dev.bonafide.examination;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Strength;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.Consulted;
import dev.bonafide.consultation.ContestedFinding;
import dev.bonafide.consultation.FirstReading;
import dev.bonafide.consultation.Reheard;
import dev.bonafide.consultation.SteeringText;
import dev.bonafide.consultation.request.OpenQuestion;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Question;
import dev.bonafide.verdict.RuledWords;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Weighed;
import dev.bonafide.verdict.Weighing;
import dev.bonafide.verdict.pattern.Pattern;
import dev.bonafide.verdict.pattern.Places;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Has a model look at a case beside the rules, and hears it once more on whatever counts against
 * someone. Without it, or with one that cannot be believed, the rules' verdict stands.
 */
record Consulting(
    Consultation consultation, List<Pattern> patterns, Weighing weighing, List<Ruling> rulings) {
  /** The group of rules that find words for machines. */
  private static final String STEERING = "manipulation";

  Examination beside(Examination rules) {
    FirstReading first = first(rules);
    return called(first, heard(rules, first));
  }

  FirstReading first(Examination rules) {
    return consultation.read(rules.caseFile());
  }

  /** What the answers of a first reading prove in another way to read the case. */
  FirstReading same(FirstReading first, Examination way) {
    return consultation.read(way.caseFile(), first);
  }

  /** The same, with the name that the evidence has for someone whom nothing else names. */
  static Examination called(FirstReading first, Examination read) {
    return first
        .called()
        .map(name -> new Attribution(name, Attribution.Grounds.CALLED, List.of()))
        .map(read::attributed)
        .orElse(read);
  }

  /** With what a first reading found, and what came of hearing it and the rules once more. */
  Examination heard(Examination rules, FirstReading first) {
    if (levelIfUpheld(rules, first) == 0) {
      return with(rules, first.consulted());
    }
    return with(rules, consultation.again(first, contested(rules), isSteered(rules)));
  }

  /** What all that was found comes to once it is upheld: where that is 0 it moves no verdict. */
  int levelIfUpheld(Examination rules, FirstReading first) {
    List<Outcome> all = all(rules, first.findings());
    Set<String> found = all.stream().map(Outcome::check).collect(Collectors.toSet());
    Reheard upheld = new Reheard(found, Set.of(), List.of());
    return weighed(rules, all.stream().map(upheld::of).toList(), upheld).verdict().level();
  }

  /** What a reviewer has ruled on is not asked about. */
  private List<ContestedFinding> contested(Examination rules) {
    RuledWords words =
        RuledWords.of(new Places(rules.caseFile()), rules.outcomes(), patterns, rulings);
    return Outcome.findings(rules.outcomes())
        .filter(one -> !one.flag().experimental())
        .filter(one -> words.on(one).isEmpty() && words.confirming(one).isEmpty())
        .map(one -> new ContestedFinding(one, isDecisive(one, rules)))
        .toList();
  }

  /** By itself, or as a part of what is. */
  private boolean isDecisive(Outcome.Finding finding, Examination rules) {
    return finding.strength() == Strength.DECISIVE
        || patterns.stream()
            .filter(pattern -> pattern.isMember(finding.check()))
            .anyMatch(pattern -> isMetAndDecisive(pattern, rules));
  }

  private static boolean isMetAndDecisive(Pattern pattern, Examination rules) {
    return rules.assessment().findings().stream()
        .map(Weighed::finding)
        .anyMatch(
            one -> one.check().equals(pattern.flag().id()) && one.strength() == Strength.DECISIVE);
  }

  private static boolean isSteered(Examination rules) {
    return SteeringText.isIn(rules.caseFile())
        || Outcome.findings(rules.outcomes()).anyMatch(one -> one.flag().group().equals(STEERING));
  }

  /**
   * What was found in another way to read a case, after what was heard on one of them.
   *
   * @param first what the first reading proves in that way
   */
  Examination having(Examination way, Examination read, FirstReading first) {
    Consulted consulted = read.consulted().proving(first.consulted());
    Set<Object> same = read.outcomes().stream().map(Consulting::ground).collect(Collectors.toSet());
    Set<String> others =
        Stream.concat(way.outcomes().stream(), consulted.outcomes().stream())
            .filter(one -> !same.contains(ground(one)))
            .map(Outcome::check)
            .collect(Collectors.toSet());
    return with(way, consulted.unheard(others));
  }

  /** What was found, and the words that it rests on. */
  private static Object ground(Outcome outcome) {
    return outcome instanceof Outcome.Finding finding
        ? List.of(finding.check(), finding.evidence())
        : outcome.check();
  }

  private Examination with(Examination rules, Consulted consulted) {
    List<Outcome> all = all(rules, consulted.outcomes());
    Assessment assessment =
        consulted.outcomes().isEmpty()
            ? rules.assessment()
            : weighed(rules, all, consulted.reheard());
    return new Examination(
        rules.caseFile(),
        all.stream().map(consulted.reheard()::of).toList(),
        consulted.used() ? assessment.heard() : assessment,
        rules.identifiers(),
        consulted);
  }

  /** With what the model would ask, once it is settled whose words count: it moves no choice. */
  static Examination asking(Examination heard) {
    List<Question> fitted =
        heard.consulted().questions().stream().map(Consulting::question).toList();
    return new Examination(
        heard.caseFile(),
        heard.outcomes(),
        heard.assessment().asking(fitted),
        heard.identifiers(),
        heard.consulted());
  }

  private static Question question(OpenQuestion fitted) {
    FollowUpQuestion ask = fitted.ask();
    return new Question(
        ask.question(),
        ask.question(),
        List.of(fitted.id()),
        ask.good(),
        ask.bad(),
        fitted.others());
  }

  private Assessment weighed(Examination rules, List<Outcome> all, Reheard reheard) {
    return weighing.weigh(
        rules.caseFile(),
        all.stream().map(reheard::of).toList(),
        patterns,
        rulings,
        reheard.refuted());
  }

  private static List<Outcome> all(Examination rules, List<? extends Outcome> more) {
    return Stream.<Outcome>concat(rules.outcomes().stream(), more.stream())
        .sorted(Comparator.comparing(Outcome::check))
        .toList();
  }
}
