package dev.bonafide.comparison;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import dev.bonafide.text.Hit;
import dev.bonafide.text.Words;
import java.util.List;
import java.util.Optional;

/** Says they never worked where the résumé lists them. */
final class EmployerDenied implements Contradiction {
  private static final Sayings NEVER_AT =
      Sayings.of(
          """
          i (never|didn't|did not|haven't|have not) (actually|really|ever)? (worked|work|been employed) (at|for)
          i was never (at|employed by|employed at|with)
          """);
  private static final Sayings NEVER_THERE =
      Sayings.of(
          """
          i (never|didn't|did not|haven't|have not) (actually|really|ever)? (worked|work|been employed) (there|for them|with them)
          i was never (there|employed there)
          never heard of (it|them|that|this)
          (don't|do not) (know|recognise|recognize) ~1 (that|this|the) (company|name|firm|employer|one)
          (what|which) company is (that|this)
          (that is|that's|it is|it's|this is) not my (company|employer|job|resume|cv)
          """);

  /** Another name of the firm, or another way of working for it. */
  private static final Sayings EXPLAINED =
      Sayings.of(
          """
          merged|merger|acquired|acquisition|bought|renamed|rebranded|called|name changed|spun off|spin off
          subsidiary|parent company|part of|directly|agency|contractor|contract|subcontractor|client
          through|via|office|payroll|internship|typo|mistake
          """);

  /** So many words after the denial may name the firm. */
  private static final int NAME = 4;

  @Override
  public Optional<Look.Seen> in(
      CaseFile caseFile, List<ResumeLine> resume, List<Dialogue> dialogues) {
    return Contradiction.spoken(dialogues).stream()
        .flatMap(said -> namedDenial(said, resume).stream())
        .findFirst()
        .or(() -> deniedWhenAsked(resume, dialogues));
  }

  private static Optional<Look.Seen> namedDenial(Said said, List<ResumeLine> resume) {
    if (EXPLAINED.standIn(said.all())) {
      return Optional.empty();
    }
    for (Hit hit : NEVER_AT.in(said.words())) {
      int end = Math.min(said.words().count(), hit.last() + 1 + NAME);
      Optional<Citation> employer = employer(said.words(), hit.last() + 1, end, resume);
      if (employer.isPresent()) {
        return Optional.of(new Look.Seen(List.of(employer.get(), said.cited())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Look.Seen> deniedWhenAsked(
      List<ResumeLine> resume, List<Dialogue> dialogues) {
    return dialogues.stream()
        .flatMap(dialogue -> dialogue.exchanges().stream())
        .filter(exchange -> !exchange.replies().isEmpty())
        .flatMap(exchange -> denied(exchange, resume).stream())
        .findFirst();
  }

  private static Optional<Look.Seen> denied(Exchange exchange, List<ResumeLine> resume) {
    Optional<Said> denial =
        Said.of(exchange.replies().getFirst()).stream()
            .filter(said -> NEVER_THERE.standIn(said.words()) && !EXPLAINED.standIn(said.all()))
            .findFirst();
    if (denial.isEmpty()) {
      return Optional.empty();
    }
    return Said.of(exchange.request()).stream()
        .map(Said::words)
        .flatMap(words -> employer(words, 0, words.count(), resume).stream())
        .findFirst()
        .map(line -> new Look.Seen(List.of(line, denial.get().cited())));
  }

  /** The résumé's line that names an employer named here. */
  private static Optional<Citation> employer(
      Words words, int from, int to, List<ResumeLine> resume) {
    for (int at = from; at < to; at++) {
      String word = words.word(at);
      boolean capital =
          Character.isUpperCase(words.original().codePointAt(words.span(at, at).start()));
      if (!capital || word.length() < 3 || EnglishWords.holds(word) || JobWords.holds(word)) {
        continue;
      }
      for (ResumeLine line : resume) {
        if (line.tellsYear() && line.names(word)) {
          return Optional.of(line.cited());
        }
      }
    }
    return Optional.empty();
  }
}
