package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.Dialogue;
import dev.bonafide.comparison.dialogue.Exchange;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.dialogue.SpokenSentence;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.phrase.Hit;
import java.util.List;
import java.util.Optional;

/** Says they never worked where the résumé lists them. */
final class EmployerDenied implements Contradiction {
  private static final PropertyFile WORDS =
      PropertyFile.beside(EmployerDenied.class, "employer-denied");
  private static final PhraseSet NEVER_AT = PhraseSet.of(WORDS.lines("never-at"));
  private static final PhraseSet NEVER_THERE = PhraseSet.of(WORDS.lines("never-there"));

  /** Another name of the firm, or another way of working for it. */
  private static final PhraseSet EXPLAINED = PhraseSet.of(WORDS.lines("explained"));

  /** So many words after the denial may name the firm. */
  private static final int NAME = 4;

  @Override
  public Optional<Look.Seen> in(
      CaseFile caseFile, List<ResumeLine> resume, List<Dialogue> dialogues) {
    EmployerNames employers = new EmployerNames(resume);
    return Contradiction.spoken(dialogues)
        .flatMap(said -> namedDenial(said, employers).stream())
        .findFirst()
        .or(() -> deniedWhenAsked(employers, dialogues));
  }

  private static Optional<Look.Seen> namedDenial(SpokenSentence said, EmployerNames employers) {
    if (EXPLAINED.standIn(said.words())) {
      return Optional.empty();
    }
    for (Hit hit : NEVER_AT.in(said.words())) {
      int from = hit.last() + 1;
      Optional<Citation> employer = employers.in(said.words(), from, from + NAME);
      if (employer.isPresent()) {
        return Optional.of(new Look.Seen(List.of(employer.get(), said.cited())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Look.Seen> deniedWhenAsked(
      EmployerNames employers, List<Dialogue> dialogues) {
    return dialogues.stream()
        .flatMap(dialogue -> dialogue.exchanges().stream())
        .filter(exchange -> !exchange.replies().isEmpty())
        .flatMap(exchange -> denied(exchange, employers).stream())
        .findFirst();
  }

  private static Optional<Look.Seen> denied(Exchange exchange, EmployerNames employers) {
    Optional<SpokenSentence> denial =
        SpokenSentence.of(exchange.replies().getFirst())
            .filter(said -> NEVER_THERE.standIn(said.words()) && !EXPLAINED.standIn(said.words()))
            .findFirst();
    if (denial.isEmpty()) {
      return Optional.empty();
    }
    return SpokenSentence.of(exchange.request())
        .flatMap(said -> employers.in(said.words(), 0, said.words().count()).stream())
        .findFirst()
        .map(line -> new Look.Seen(List.of(line, denial.get().cited())));
  }
}
