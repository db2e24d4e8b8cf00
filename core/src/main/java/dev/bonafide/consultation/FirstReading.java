package dev.bonafide.consultation;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Source;
import dev.bonafide.consultation.proof.ModelClaim;
import dev.bonafide.consultation.proof.Proved;
import dev.bonafide.consultation.request.Kind;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.Prompt;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a first reading came to. */
public final class FirstReading {
  private final @Nullable EvidenceSheet sheet;
  private final int characters;
  private final Consulted consulted;

  private FirstReading(@Nullable EvidenceSheet sheet, int characters, Consulted consulted) {
    this.sheet = sheet;
    this.characters = characters;
    this.consulted = consulted;
  }

  /** What was shown; null where nobody was asked. */
  @Nullable EvidenceSheet sheet() {
    return sheet;
  }

  /** How much was sent; 0 where nobody was asked. */
  int characters() {
    return characters;
  }

  /** What is known so far. */
  public Consulted consulted() {
    return consulted;
  }

  static FirstReading not(String reason, String book, String model) {
    return new FirstReading(null, 0, Consulted.not(reason, book, model));
  }

  /** What was found, which a second reading may look at. */
  public List<Outcome.Finding> findings() {
    return consulted.outcomes().stream()
        .filter(Outcome.Finding.class::isInstance)
        .map(Outcome.Finding.class::cast)
        .toList();
  }

  /** Gathers what each model said. */
  static FirstReading of(
      EvidenceSheet sheet,
      List<Prompt> asked,
      ModelRequest request,
      List<ModelEnsemble.Voice<List<ModelClaim>>> voices,
      Agreement agreement,
      String book,
      String models) {
    List<Proved> answers =
        voices.stream()
            .flatMap(voice -> voice.answer().stream())
            .map(answer -> Proved.of(answer, asked, sheet))
            .toList();
    boolean used = agreement.suffices(answers.size(), voices.size());
    String silence = ModelVotes.silence(voices);
    List<String> limits = new ArrayList<>(sheet.limits());
    if (used && !silence.isEmpty()) {
      limits.add(silence);
    }
    return new FirstReading(
        sheet,
        request.characters(),
        new Consulted(
            used,
            used ? "" : sentence(silence),
            book,
            models,
            asked.stream().map(Prompt::id).toList(),
            ModelVotes.usage(voices),
            answers.stream().mapToInt(Proved::rejected).sum(),
            List.of(request.hash()),
            used ? looked(asked, answers, agreement) : blind(asked, silence),
            used ? answers.getFirst().questions() : List.of(),
            limits,
            Reheard.NOTHING));
  }

  private static String sentence(String silence) {
    return "The" + silence.substring("the".length()) + "; the rules alone were used.";
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
