package dev.bonafide.chat.card;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.consultation.redaction.NotedPerson;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.identifier.Defanged;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.reading.speaker.NameMatch;
import dev.bonafide.reading.speaker.Naming;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who or what a card is about.
 *
 * @param open whether it may name people and quote them
 * @param isQuoted whether anything on the card is quoted
 */
record SubjectLine(
    BotAnswer.Judged judged,
    ReportPage page,
    Phrasebook book,
    CardMarkup markup,
    boolean open,
    boolean isQuoted) {
  private static final String NAMED = ": ";

  /** Whether someone has to say who is screened, and may be shown the names. */
  boolean isOpen() {
    return open && !page.choices().isEmpty();
  }

  /** Asks who is screened, with the one who was assumed to be. */
  String asked() {
    return assumed()
        .map(label -> book.say("card.about", label))
        .orElseGet(() -> book.say("card.whom"));
  }

  /** Whose words a verdict was made from while no one has said; empty where it says too little. */
  Optional<String> assumed() {
    return page.verdict() instanceof Verdict.InsufficientEvidence
        ? Optional.empty()
        : Optional.ofNullable(judged.examination().caseFile().subject().attribution())
            .flatMap(whose -> Optional.ofNullable(whose.label()))
            .map(Visible::quote);
  }

  /**
   * Its name, the one on the résumé, the one whom notes are about, or how a post begins, in safe
   * words; empty where only the kind of thing that it is is known, as those who asked know that,
   * and where others read along.
   *
   * @param isPlaced whether it is said above where it was posted
   */
  Optional<String> told(boolean isPlaced) {
    if (!open) {
      return Optional.empty();
    }
    int named = page.subject().indexOf(NAMED);
    if (named >= 0) {
      return Optional.of(
          isFromSomebody()
              ? book.say("card.offer", page.subject().substring(named + NAMED.length()))
              : page.subject());
    }
    return onResume()
        .or(this::noted)
        .or(this::spoken)
        .or(() -> isPlaced ? Optional.empty() : UnnamedPost.named(judged, page, book, markup));
  }

  /** The only name on résumés, where no one else speaks as the candidate. */
  private Optional<String> onResume() {
    CaseFile caseFile = judged.examination().caseFile();
    List<String> names = caseFile.namesOnResumes();
    return caseFile.subject().kind() != SubjectKind.CANDIDATE || names.size() != 1
        ? Optional.empty()
        : names.stream()
            .filter(
                name ->
                    caseFile.readings().stream()
                        .flatMap(reading -> reading.utterances().stream())
                        .filter(said -> said.role() == Role.SUBJECT)
                        .flatMap(said -> Stream.ofNullable(said.speaker()))
                        .allMatch(speaker -> NameMatch.matches(speaker, name)))
            .map(name -> page.subject() + NAMED + Visible.quote(name))
            .findFirst();
  }

  private Optional<String> noted() {
    CaseFile caseFile = judged.examination().caseFile();
    return caseFile.subject().kind() == SubjectKind.CANDIDATE
        ? NotedPerson.in(caseFile)
            .filter(
                name ->
                    caseFile.readings().stream()
                        .flatMap(reading -> reading.text().lines())
                        .noneMatch(line -> Naming.greets(line, name)))
            .map(name -> told(caseFile, Visible.quote(name)))
        : Optional.empty();
  }

  private String told(CaseFile caseFile, String name) {
    boolean isNoted =
        caseFile.readings().stream()
            .flatMap(reading -> reading.utterances().stream())
            .anyMatch(said -> said.role() == Role.REVIEWER);
    return isNoted ? book.say("card.noted-person", name) : page.subject() + NAMED + name;
  }

  /** Names the only one who speaks, where no quote says who that is. */
  private Optional<String> spoken() {
    CaseFile caseFile = judged.examination().caseFile();
    if (isQuoted || caseFile.subject().kind() == SubjectKind.JOB_POST) {
      return Optional.empty();
    }
    return caseFile.readings().stream()
        .flatMap(reading -> reading.utterances().stream())
        .filter(said -> said.role() == Role.SUBJECT)
        .map(said -> Objects.requireNonNullElse(said.speaker(), ""))
        .distinct()
        .limit(2)
        .reduce((_, _) -> "")
        .filter(name -> !name.isEmpty())
        .map(this::called);
  }

  private String called(String speaker) {
    String name = Visible.quote(speaker);
    return judged.examination().caseFile().subject().kind() == SubjectKind.SOLICITATION
        ? book.say("card.offer", name)
        : page.subject() + NAMED + name;
  }

  /** The person who makes an offer is not the offer. */
  private boolean isFromSomebody() {
    Subject subject = judged.examination().caseFile().subject();
    return subject.kind() == SubjectKind.SOLICITATION && subject.known().isPresent();
  }

  /** A post whose company no one knows is told from others by how it begins. */
  static final class UnnamedPost {
    /** Signs before the first word, such as those of a list, a heading, or a picture. */
    private static final String DECORATION = "^[^\\p{L}\\p{N}]+";

    private UnnamedPost() {}

    /** Its kind with its first words, on one line; empty where nothing was posted. */
    static Optional<String> named(
        BotAnswer.Judged judged, ReportPage page, Phrasebook book, CardMarkup markup) {
      String what = page.subject();
      return judged.examination().caseFile().readings().stream()
          .filter(reading -> reading.kind() == ExhibitKind.JOB_POST)
          .flatMap(reading -> first(reading).stream())
          .flatMap(
              words ->
                  Clauses.around(
                      words,
                      List.of(),
                      part -> markup.column().lines(book.say("card.post.unnamed", what, part)) <= 1)
                      .stream())
          .findFirst()
          .map(words -> book.say("card.post.unnamed", what, words));
    }

    private static Optional<String> first(Reading reading) {
      return reading
          .text()
          .lines()
          .map(line -> Defanged.of(Visible.line(line)).strip().replaceFirst(DECORATION, ""))
          .filter(line -> !line.isEmpty())
          .findFirst();
    }
  }
}
