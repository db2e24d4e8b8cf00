package dev.bonafide.lab.prompt;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Outcome;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.Consulted;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.OpenQuestion;
import dev.bonafide.consultation.request.RecentAnswers;
import dev.bonafide.prompt.PromptCase;
import dev.bonafide.prompt.PromptFolder;
import dev.bonafide.prompt.PromptShelf;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A case of a folder, asked about alone: what resulted, and whether that is what it says. */
record Tried(PromptCase one, boolean open, Consulted consulted) {
  /** A model would be asked that as well, and one folder's part is all of a recorded answer. */
  static final String OPEN = "it is not clear which speaker is being screened: give their name";

  /** Asks a model. */
  static Tried of(
      PromptShelf shelf,
      PromptFolder folder,
      PromptCase one,
      CaseReading reading,
      Allowance allowance,
      Model model) {
    CaseFile caseFile = reading.cases().apply(one.submission());
    return new Tried(
        one,
        caseFile.subject().isOpen(),
        new Consultation(
                shelf.book(List.of(folder.prompt())),
                List.of(model),
                Agreement.ANY,
                reading.answers(),
                new RecentAnswers(1),
                allowance)
            .read(caseFile)
            .consulted());
  }

  /** What is wrong; empty where nothing is. */
  String wrong() {
    Set<String> found = found();
    if (open || !consulted.used()) {
      return open ? OPEN : consulted.reason();
    }
    if (consulted.rejectedQuotes() > 0) {
      return consulted.rejectedQuotes() + " quotes do not hold";
    }
    return found.equals(one.find())
        ? ""
        : "found " + found + " instead of " + new TreeSet<>(one.find());
  }

  /** Whether the answer was recorded of another request than is made now. */
  boolean isStale() {
    return one.recorded()
        .filter(recorded -> !consulted.requests().contains(recorded.request()))
        .isPresent();
  }

  private Set<String> found() {
    return new TreeSet<>(
        Stream.concat(
                consulted.outcomes().stream()
                    .filter(Outcome.Finding.class::isInstance)
                    .map(Outcome::check),
                consulted.questions().stream().map(OpenQuestion::id))
            .toList());
  }
}
