package dev.bonafide.comparison;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A referee on the résumé with the mail address or number of the candidate, or of another referee
 * who is of another house. Colleagues of one house share its number, and an office's mailbox is
 * nobody's own.
 */
final class RefereeSharesContact implements Comparison {
  @Override
  public String name() {
    return "referee-shares-contact";
  }

  @Override
  public Look look(CaseFile caseFile) {
    List<ResumeLine> resume = ResumeLine.of(caseFile);
    List<Referee> referees = Referee.in(resume);
    if (referees.isEmpty()) {
      return new Look.Blind("no résumé names referees with a way to reach them");
    }
    List<Given> own = ResumeContacts.in(ReferenceHeading.above(resume));
    List<Citation> seen = new ArrayList<>();
    for (Referee referee : referees) {
      own.stream()
          .flatMap(mine -> referee.same(mine).map(theirs -> List.of(mine.cited(), theirs)).stream())
          .forEach(seen::addAll);
    }
    for (int one = 0; one < referees.size() && seen.isEmpty(); one++) {
      for (int other = one + 1; other < referees.size() && seen.isEmpty(); other++) {
        seen.addAll(shared(referees.get(one), referees.get(other)));
      }
    }
    return seen.isEmpty() ? new Look.Nothing() : new Look.Seen(seen);
  }

  private static List<Citation> shared(Referee one, Referee other) {
    if (!one.name().isAnother(other.name()) || isOneHouse(one, other)) {
      return List.of();
    }
    for (Given contact : one.contacts()) {
      Optional<Citation> same = other.same(contact);
      if (same.isPresent()) {
        return List.of(contact.cited(), same.get());
      }
    }
    return List.of();
  }

  private static boolean isOneHouse(Referee one, Referee other) {
    String house = one.house();
    return !house.isEmpty() && Objects.equals(house, other.house());
  }
}
