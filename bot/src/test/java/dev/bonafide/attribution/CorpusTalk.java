package dev.bonafide.attribution;

import dev.bonafide.bot.Cases;
import dev.bonafide.bot.Shipped;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.LabelledCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A conversation of the corpus, taken apart.
 *
 * @param subject the label under which the person being screened speaks
 * @param isFraud what the corpus says of the case
 */
record CorpusTalk(String id, SubjectKind kind, String subject, boolean isFraud, List<Turn> turns) {
  private static final int MOST_TURNS = 24;
  private static final int MOST_SPEAKERS = 4;

  /** What one speaker says. */
  record Turn(String who, String words) {}

  /** Each conversation in which someone speaks under a label of their own. */
  static List<CorpusTalk> all() {
    return Stream.of("tune", "check-1", "check-2", "check-3", "check-4", "own")
        .flatMap(set -> files(set).map(file -> set + "/" + file + ".jsonl"))
        .flatMap(file -> Cases.of(file).stream())
        .flatMap(labelled -> of(labelled).stream())
        .toList();
  }

  private static Stream<String> files(String set) {
    return set.equals("own")
        ? Stream.of("candidate-fraud", "candidate-genuine", "recruiter", "solicitation")
        : Stream.of("candidate", "recruiter", "solicitation");
  }

  /** The same as far as one of its messages. */
  CorpusTalk upTo(int messages) {
    return new CorpusTalk(id, kind, subject, isFraud, turns.subList(0, messages));
  }

  boolean speaks() {
    return turns.stream().anyMatch(turn -> turn.who().equals(subject));
  }

  /** Everyone who speaks, who speaks first first. */
  List<String> speakers() {
    return turns.stream().map(Turn::who).distinct().toList();
  }

  /** In full, the first name, the first name with an initial, and nothing. */
  List<String> names() {
    String[] words = subject.split(" ", -1);
    String part = words[0] + " " + words[words.length - 1].charAt(0) + ".";
    return words.length < 2 ? List.of(subject, "") : List.of(subject, words[0], part, "");
  }

  private static Optional<CorpusTalk> of(LabelledCase labelled) {
    Submission handedIn = labelled.submission();
    return Shipped.ENGINE.read(handedIn).readings().stream()
        .filter(reading -> reading.exhibit().kind() != ExhibitKind.NOTE)
        .flatMap(reading -> of(labelled, reading).stream())
        .findFirst();
  }

  private static Optional<CorpusTalk> of(LabelledCase labelled, Reading reading) {
    List<Turn> turns = turns(reading);
    List<String> subjects =
        reading.utterances().stream()
            .filter(said -> said.role() == Role.SUBJECT)
            .map(Utterance::speaker)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    boolean plain = turns.stream().allMatch(turn -> turn.who().matches("[\\pL\\pM' -]{2,40}"));
    long speakers = turns.stream().map(Turn::who).distinct().count();
    boolean speaks =
        subjects.size() == 1
            && turns.stream().filter(one -> one.who().equals(subjects.getFirst())).count() > 1;
    return plain && speaks && speakers <= MOST_SPEAKERS && turns.size() > 2
        ? Optional.of(
            new CorpusTalk(
                labelled.id(),
                Objects.requireNonNull(labelled.submission().kind()),
                subjects.getFirst(),
                labelled.label() == CaseLabel.FRAUD,
                turns))
        : Optional.empty();
  }

  private static List<Turn> turns(Reading reading) {
    List<Turn> turns = new ArrayList<>();
    for (Utterance said : reading.utterances()) {
      String label = said.speaker();
      if (label != null && turns.size() < MOST_TURNS) {
        turns.add(new Turn(label, reading.words(said).replaceAll("\\s*\\n\\s*", "\n").strip()));
      }
    }
    return turns;
  }
}
