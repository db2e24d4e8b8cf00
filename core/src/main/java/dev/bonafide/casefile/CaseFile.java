package dev.bonafide.casefile;

import java.util.List;
import java.util.stream.Stream;

/** All that is held on one vetting, as read. */
public record CaseFile(Subject subject, List<Claim> claims, List<Reading> readings) {
  public CaseFile {
    claims = List.copyOf(claims);
    readings = List.copyOf(readings);
  }

  public Stream<Claim> claims(String about) {
    return claims.stream().filter(claim -> claim.about().equals(about));
  }

  public Stream<Reading> readings(ExhibitKind kind) {
    return readings.stream().filter(reading -> reading.kind() == kind);
  }
}
