package dev.bonafide.consultation;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Source;
import dev.bonafide.consultation.proof.CalledName;
import dev.bonafide.consultation.proof.OwnPassages;
import dev.bonafide.consultation.proof.Proved;
import dev.bonafide.consultation.request.Kind;
import dev.bonafide.consultation.request.OpenQuestion;
import dev.bonafide.consultation.request.PlannedRequest;
import dev.bonafide.consultation.request.Prompt;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a first reading came to. */
public final class FirstReading {
  /** Who points at more does not read with care: careful readers pointed at ten kinds at most. */
  private static final int MOST_KINDS = 12;

  private static final String INDISCRIMINATE =
      ("the language model pointed at more than %d kinds of things, so a second reading was not"
              + " asked whether they hold up")
          .formatted(MOST_KINDS);

  private final @Nullable Answers heard;
  private final Consulted consulted;

  private FirstReading(@Nullable Answers heard, Consulted consulted) {
    this.heard = heard;
    this.consulted = consulted;
  }

  /**
   * What was asked and answered.
   *
   * @param sheet the evidence that the answers are proved on
   */
  private record Answers(
      PlannedRequest planned,
      EvidenceSheet sheet,
      List<ModelEnsemble.Voice<FirstAnswer>> voices,
      Agreement agreement) {

    Stream<FirstAnswer> each() {
      return voices.stream().flatMap(voice -> voice.answer().stream());
    }

    /** What all who say anything of it say alike, if as many as must agree say it. */
    <T> Optional<T> agreed(Function<FirstAnswer, Optional<T>> said) {
      List<T> all = each().flatMap(one -> said.apply(one).stream()).toList();
      boolean isOne = all.stream().distinct().count() == 1;
      return isOne && agreement.points(all.size(), voices.size())
          ? Optional.of(all.getFirst())
          : Optional.empty();
    }

    List<Proved> proved() {
      return each().map(answer -> Proved.of(answer.claims(), planned.asked(), sheet)).toList();
    }
  }

  /** What was shown; null where no one was asked. */
  @Nullable EvidenceSheet sheet() {
    return heard == null ? null : heard.sheet;
  }

  /** How much was sent; 0 where no one was asked. */
  int characters() {
    return heard == null ? 0 : heard.planned.request().characters();
  }

  /** What is known so far. */
  public Consulted consulted() {
    return consulted;
  }

  static FirstReading not(String reason, String book, String model) {
    return new FirstReading(null, Consulted.not(reason, book, model));
  }

  /** What was found, which a second reading may look at. */
  public List<Outcome.Finding> findings() {
    return Outcome.findings(consulted.outcomes()).toList();
  }

  private static List<Outcome> withOwnPassages(List<Outcome> all, EvidenceSheet sheet) {
    List<Outcome.Finding> kept = OwnPassages.having(Outcome.findings(all).toList(), sheet);
    return all.stream()
        .map(
            one ->
                one instanceof Outcome.Finding finding && !kept.contains(finding)
                    ? new Outcome.Clear(finding.check(), Source.MODEL)
                    : one)
        .toList();
  }

  /** Those that a second reading is asked about: none of a model that points at whatever it can. */
  List<Outcome.Finding> contested() {
    boolean points = heard != null && isIndiscriminate(heard.proved());
    return points ? List.of() : findings();
  }

  private static boolean isIndiscriminate(List<Proved> answers) {
    return answers.stream().anyMatch(one -> one.found().size() > MOST_KINDS);
  }

  /**
   * The label of the speaker who was pointed at as the subject; empty where that was not asked,
   * where no one was, and where models disagree.
   */
  public Optional<String> subject() {
    if (heard == null || !consulted.used()) {
      return Optional.empty();
    }
    List<String> labels = heard.planned.sheet().voices().labels();
    return heard
        .agreed(one -> Optional.ofNullable(one.voice()))
        .map(number -> labels.get(number - 1));
  }

  /**
   * The name that the evidence calls the one who is looked at by; empty where that was not asked,
   * where it calls them by none, and where models disagree.
   */
  public Optional<String> called() {
    if (heard == null || !consulted.used() || !heard.planned.sheet().isUnnamed()) {
      return Optional.empty();
    }
    EvidenceSheet sheet = heard.planned.sheet();
    return heard.agreed(one -> one.read().flatMap(read -> CalledName.of(read.name(), sheet)));
  }

  /**
   * What the evidence is about, where no one said and only its words may tell; empty where that was
   * not asked, where it stays unclear, and where models disagree.
   */
  public Optional<SubjectKind> kind() {
    return heard == null || !consulted.used() || !heard.planned.sheet().isUntold()
        ? Optional.empty()
        : heard.agreed(one -> one.read().flatMap(ReadSubject::kind));
  }

  /** The same answers, proved on evidence that is read in another way. */
  FirstReading on(EvidenceSheet sheet) {
    if (heard == null) {
      return this;
    }
    Answers otherwise = new Answers(heard.planned, sheet, heard.voices, heard.agreement);
    return of(otherwise, consulted.book(), consulted.model());
  }

  /** Gathers what each model said. */
  static FirstReading of(
      PlannedRequest planned,
      List<ModelEnsemble.Voice<FirstAnswer>> voices,
      Agreement agreement,
      String book,
      String models) {
    return of(new Answers(planned, planned.sheet(), voices, agreement), book, models);
  }

  private static FirstReading of(Answers heard, String book, String models) {
    List<Prompt> asked = heard.planned.asked();
    List<Proved> answers = heard.proved();
    boolean used = heard.agreement.suffices(answers.size(), heard.voices.size());
    String silence = ModelVotes.silence(heard.voices);
    List<String> limits = new ArrayList<>(heard.sheet.limits());
    if (used && !silence.isEmpty()) {
      limits.add(silence);
    }
    List<Outcome> all = used ? looked(asked, answers, heard.agreement) : blind(asked, silence);
    List<Outcome> outcomes = withOwnPassages(all, heard.sheet);
    long crowded = Outcome.findings(all).count() - Outcome.findings(outcomes).count();
    if (crowded > 0) {
      limits.add(Consulted.CROWDED + crowded);
    }
    if (isIndiscriminate(answers)) {
      limits.add(INDISCRIMINATE);
    }
    return new FirstReading(
        heard,
        new Consulted(
            used,
            used ? "" : sentence(silence),
            book,
            models,
            heard.planned.prompts(),
            ModelVotes.usage(heard.voices),
            answers.stream().mapToInt(Proved::rejected).sum(),
            List.of(heard.planned.request().hash()),
            outcomes,
            used ? questions(answers, heard.agreement) : List.of(),
            limits,
            Reheard.NOTHING));
  }

  /** The questions of the first who would ask anything, if as many would as must agree. */
  private static List<OpenQuestion> questions(List<Proved> answers, Agreement agreement) {
    List<List<OpenQuestion>> asking =
        answers.stream().map(Proved::questions).filter(some -> !some.isEmpty()).toList();
    return agreement.points(asking.size(), answers.size()) ? asking.getFirst() : List.of();
  }

  private static String sentence(String silence) {
    return "The" + silence.substring("the".length()) + "; only the rules were used.";
  }

  private static List<Outcome> looked(
      List<Prompt> asked, List<Proved> answers, Agreement agreement) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Prompt prompt : asked) {
      for (Kind kind : prompt.kinds()) {
        int pointing =
            (int) answers.stream().filter(one -> one.found().contains(kind.id())).count();
        outcomes.add(
            agreement.points(pointing, answers.size())
                ? together(kind, answers)
                : new Outcome.Clear(kind.id(), Source.MODEL));
      }
    }
    return outcomes;
  }

  private static Outcome together(Kind kind, List<Proved> answers) {
    Map<String, Outcome.Finding> merged = new LinkedHashMap<>();
    answers.stream()
        .flatMap(answer -> answer.findings().stream())
        .filter(finding -> finding.check().equals(kind.id()))
        .forEach(finding -> merged.merge(kind.id(), finding, FirstReading::joined));
    return Optional.ofNullable(merged.get(kind.id())).orElseThrow();
  }

  private static Outcome.Finding joined(Outcome.Finding one, Outcome.Finding other) {
    Set<Citation> evidence = new LinkedHashSet<>(one.evidence());
    evidence.addAll(other.evidence());
    return new Outcome.Finding(
        one.flag(), one.strength(), List.copyOf(evidence), one.contradiction(), one.by());
  }

  private static List<Outcome> blind(List<Prompt> asked, String why) {
    return asked.stream()
        .flatMap(prompt -> prompt.kinds().stream())
        .<Outcome>map(kind -> new Outcome.Unknown(kind.id(), why, Source.MODEL))
        .toList();
  }
}
