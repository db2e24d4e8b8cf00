package dev.bonafide.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is held on one vetting, as read.
 *
 * @param unread what was handed in and could not be read, each named with the reason; as long as
 *     there is any, finding nothing means nothing
 * @param otherwise the same case read as of another kind of subject, or of another speaker, where
 *     no one said which it is and the evidence leaves it open; else empty
 */
public record CaseFile(
    Subject subject,
    List<Claim> claims,
    List<Reading> readings,
    List<String> unread,
    List<AlternativeReading> otherwise) {
  public CaseFile {
    claims = List.copyOf(claims);
    readings = List.copyOf(readings);
    unread = List.copyOf(unread);
    otherwise = List.copyOf(otherwise);
  }

  /** A case file whose kind of subject is known. */
  public CaseFile(
      Subject subject, List<Claim> claims, List<Reading> readings, List<String> unread) {
    this(subject, claims, readings, unread, List.of());
  }

  /** A case file with nothing unreadable. */
  public CaseFile(Subject subject, List<Claim> claims, List<Reading> readings) {
    this(subject, claims, readings, List.of());
  }

  /**
   * Each way the case may be read, this one first; each with none beside it, and not read before
   * its turn.
   */
  public Stream<CaseFile> ways() {
    return Stream.concat(
        Stream.of(alone()), otherwise.stream().map(other -> other.reading().get()));
  }

  /**
   * The way in which it is read as of a kind of subject, and one speaker is taken for them; empty
   * where there is none.
   *
   * @param speaker null where that is no question
   */
  public Optional<CaseFile> as(SubjectKind kind, @Nullable String speaker) {
    return AlternativeReading.known(alone()).is(kind, speaker)
        ? Optional.of(alone())
        : otherwise.stream()
            .filter(other -> other.is(kind, speaker))
            .map(other -> other.reading().get())
            .findFirst();
  }

  /** What the subject may be: in this way to read it, and in each other. */
  public Stream<SubjectKind> kinds() {
    return Stream.concat(
            Stream.of(subject.kind()), otherwise.stream().map(AlternativeReading::kind))
        .distinct();
  }

  /** The same, with how it was told whose words are the subject's. */
  public CaseFile attributed(Attribution attribution) {
    Subject told = new Subject(subject.kind(), subject.name(), attribution, subject.isAssumed());
    return new CaseFile(told, claims, readings, unread, otherwise);
  }

  private CaseFile alone() {
    return beside(List.of());
  }

  /** The same, with other ways to read it beside it. */
  public CaseFile beside(List<AlternativeReading> others) {
    return new CaseFile(subject, claims, readings, unread, others);
  }

  /** The same, with more things that could not be read. */
  public CaseFile lacking(List<String> more) {
    return new CaseFile(
        subject,
        claims,
        readings,
        Stream.concat(unread.stream(), more.stream()).toList(),
        otherwise);
  }

  /** The same with some of its exhibits alone, and what no other says that the subject claims. */
  public CaseFile with(Collection<Reading> some) {
    Set<Reading> kept = Set.copyOf(some);
    Set<String> gone =
        readings.stream()
            .filter(reading -> !kept.contains(reading))
            .map(Reading::name)
            .collect(Collectors.toSet());
    return new CaseFile(
        subject,
        claims.stream().filter(claim -> !claim.cites(gone)).toList(),
        readings.stream().filter(kept::contains).toList(),
        unread,
        otherwise);
  }

  /** The same way to read it, beside those that an earlier way left open. */
  public CaseFile insteadOf(CaseFile earlier) {
    return beside(
        Stream.concat(
                Stream.of(AlternativeReading.known(earlier.alone())), earlier.otherwise.stream())
            .filter(other -> !other.isSame(subject))
            .toList());
  }

  public Stream<Claim> claims(String about) {
    return claims.stream().filter(claim -> claim.about().equals(about));
  }

  /** Whether all of a reading is a note elsewhere, as of a team that may pass on what it posts. */
  public boolean isNoted(Reading reading) {
    return readings.stream()
        .filter(other -> !other.equals(reading))
        .anyMatch(
            other ->
                other.utterances().stream()
                    .filter(said -> said.role() == Role.REVIEWER)
                    .filter(said -> said.span().length() == reading.text().length())
                    .anyMatch(said -> other.words(said).equals(reading.text())));
  }

  /** Names on résumés, in their order; each once. */
  public List<String> namesOnResumes() {
    Set<String> resumes =
        readings(ExhibitKind.RESUME).map(Reading::name).collect(Collectors.toSet());
    return claims("name")
        .filter(
            claim -> claim.evidence().stream().map(Citation::exhibit).anyMatch(resumes::contains))
        .map(Claim::value)
        .distinct()
        .toList();
  }

  public Stream<Reading> readings(ExhibitKind kind) {
    return readings.stream().filter(reading -> reading.kind() == kind);
  }
}
