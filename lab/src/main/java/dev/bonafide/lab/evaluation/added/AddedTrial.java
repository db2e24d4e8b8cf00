package dev.bonafide.lab.evaluation.added;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Outcome;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.examination.Examination;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tries what adding a text to a case does, at every place there is. */
public final class AddedTrial {
  /** Found by what is missing, which added words may end. */
  private static final Set<String> OF_ABSENCE = Set.of("interview-silent-after-check");

  private final Function<Submission, CaseFile> read;
  private final Function<CaseFile, Examination> examine;

  public AddedTrial(Function<Submission, CaseFile> read, Function<CaseFile, Examination> examine) {
    this.read = read;
    this.examine = examine;
  }

  /**
   * What each addition did.
   *
   * @param before the case as it is, examined
   */
  public List<Added> of(LabelledCase labelled, Examination before, String text) {
    List<Added> added = new ArrayList<>();
    for (InsertionPoint place : InsertionPoint.values()) {
      longer(labelled, before, text, place)
          .map(longer -> compared(labelled.id(), place, text, before, examine.apply(longer)))
          .ifPresent(added::add);
    }
    return added;
  }

  private Optional<CaseFile> longer(
      LabelledCase labelled, Examination before, String text, InsertionPoint place) {
    if (place == InsertionPoint.LAST_WORD) {
      CaseFile longer = LastWord.of(before.caseFile(), text);
      return longer.readings().equals(before.caseFile().readings())
          ? Optional.empty()
          : Optional.of(longer);
    }
    return new Longer(labelled.submission(), before.caseFile())
        .with(text, place)
        .flatMap(this::readable);
  }

  /** Empty where what was added is refused, as an exhibit of blanks is. */
  private Optional<CaseFile> readable(Submission longer) {
    try {
      return Optional.of(read.apply(longer));
    } catch (UnreadableExhibit refused) {
      return Optional.empty();
    }
  }

  private static Added compared(
      String id, InsertionPoint place, String text, Examination before, Examination after) {
    SortedSet<String> had = found(before);
    SortedSet<String> lost = new TreeSet<>(had);
    lost.removeAll(found(after));
    boolean ofAbsence = lost.stream().anyMatch(OF_ABSENCE::contains);
    lost.removeAll(OF_ABSENCE);
    return new Added(
        id,
        place,
        text,
        before.assessment().verdict().id(),
        after.assessment().verdict().id(),
        !ofAbsence && after.assessment().verdict().level() < before.assessment().verdict().level(),
        !ofAbsence && after.assessment().count() < before.assessment().count(),
        lost);
  }

  private static SortedSet<String> found(Examination examination) {
    return examination.outcomes().stream()
        .filter(Outcome.Finding.class::isInstance)
        .map(Outcome::check)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
