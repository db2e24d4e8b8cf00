package dev.bonafide.casefile;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that is held on one vetting, as read.
 *
 * @param unread what was handed in and could not be read, each named with the reason; as long as
 *     there is any, finding nothing means nothing
 */
public record CaseFile(
    Subject subject, List<Claim> claims, List<Reading> readings, List<String> unread) {
  public CaseFile {
    claims = List.copyOf(claims);
    readings = List.copyOf(readings);
    unread = List.copyOf(unread);
  }

  /** One of which everything could be read. */
  public CaseFile(Subject subject, List<Claim> claims, List<Reading> readings) {
    this(subject, claims, readings, List.of());
  }

  public Stream<Claim> claims(String about) {
    return claims.stream().filter(claim -> claim.about().equals(about));
  }

  public Stream<Reading> readings(ExhibitKind kind) {
    return readings.stream().filter(reading -> reading.kind() == kind);
  }
}
