package dev.bonafide.casefile;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that is held on one vetting, as read.
 *
 * @param unread what was handed in and could not be read, each named with the reason; as long as
 *     there is any, finding nothing means nothing
 * @param otherwise the same case read as of another kind of subject, where nobody said which it is
 *     and the evidence leaves it open; empty otherwise
 */
public record CaseFile(
    Subject subject,
    List<Claim> claims,
    List<Reading> readings,
    List<String> unread,
    List<CaseFile> otherwise) {
  public CaseFile {
    claims = List.copyOf(claims);
    readings = List.copyOf(readings);
    unread = List.copyOf(unread);
    otherwise = List.copyOf(otherwise);
  }

  /** One of which it is known what is vetted. */
  public CaseFile(
      Subject subject, List<Claim> claims, List<Reading> readings, List<String> unread) {
    this(subject, claims, readings, unread, List.of());
  }

  /** One of which everything could be read. */
  public CaseFile(Subject subject, List<Claim> claims, List<Reading> readings) {
    this(subject, claims, readings, List.of());
  }

  /** Each way the case may be read, this one first; each with none beside it. */
  public List<CaseFile> ways() {
    return Stream.concat(Stream.of(beside(List.of())), otherwise.stream()).toList();
  }

  /** The same, of which some things could not be read. */
  public CaseFile without(List<String> missing) {
    return new CaseFile(subject, claims, readings, missing, otherwise);
  }

  /** The same, with other ways to read it beside it. */
  public CaseFile beside(List<CaseFile> others) {
    return new CaseFile(subject, claims, readings, unread, others);
  }

  public Stream<Claim> claims(String about) {
    return claims.stream().filter(claim -> claim.about().equals(about));
  }

  public Stream<Reading> readings(ExhibitKind kind) {
    return readings.stream().filter(reading -> reading.kind() == kind);
  }
}
