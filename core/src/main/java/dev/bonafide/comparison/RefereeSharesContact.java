package dev.bonafide.comparison;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.identifier.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A referee, on the résumé or in a message, with the mail address or number of the candidate, of
 * somebody of the candidate's own life, or of another referee who is of another house. Colleagues
 * of one house share its number, a family shares its own, and an office's mailbox is nobody's own.
 */
final class RefereeSharesContact implements Comparison {
  /** Of those who share one contact; more are an office. */
  private static final int MOST = 50;

  @Override
  public String name() {
    return "referee-shares-contact";
  }

  @Override
  public Look look(CaseFile caseFile) {
    List<ResumeLine> resume = ResumeLine.of(caseFile);
    MessagePeople told = MessagePeople.of(caseFile);
    List<Referee> referees =
        Stream.concat(ResumeReferees.in(resume).stream(), told.referees().stream()).toList();
    if (referees.isEmpty()) {
      return new Look.Blind("no résumé or message names referees with a way to reach them");
    }
    List<Given> own = ResumeContacts.in(ReferenceHeading.above(resume));
    List<Citation> seen = new ArrayList<>();
    for (Referee referee : referees) {
      own.stream()
          .flatMap(mine -> referee.same(mine).map(theirs -> List.of(mine.cited(), theirs)).stream())
          .forEach(seen::addAll);
      told.kin().stream()
          .filter(kin -> kin.name().words().stream().noneMatch(referee.house()::contains))
          .filter(kin -> kin.name().words().isEmpty() || referee.name().differs(kin.name()))
          .map(kin -> shared(referee, kin))
          .forEach(seen::addAll);
    }
    if (seen.isEmpty()) {
      seen.addAll(sharedByStrangers(referees));
    }
    return seen.isEmpty() ? new Look.Nothing() : new Look.Seen(seen);
  }

  private static List<Citation> sharedByStrangers(List<Referee> referees) {
    Map<Identifier, List<Referee>> byContact = new LinkedHashMap<>();
    for (Referee later : referees) {
      for (Given contact : later.contacts()) {
        List<Referee> same =
            byContact.computeIfAbsent(contact.identifier(), _ -> new ArrayList<>());
        for (Referee earlier : same) {
          if (later.name().isAnother(earlier.name()) && !later.isOfOneHouse(earlier)) {
            return shared(earlier, later);
          }
        }
        if (same.size() < MOST) {
          same.add(later);
        }
      }
    }
    return List.of();
  }

  private static List<Citation> shared(Referee one, Referee other) {
    for (Given contact : one.contacts()) {
      Optional<Citation> same = other.same(contact);
      if (same.isPresent()) {
        return List.of(contact.cited(), same.get());
      }
    }
    return List.of();
  }
}
