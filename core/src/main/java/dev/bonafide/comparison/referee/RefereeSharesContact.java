package dev.bonafide.comparison.referee;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.person.StatedContact;
import dev.bonafide.comparison.resume.ReferenceHeading;
import dev.bonafide.comparison.resume.ResumeContacts;
import dev.bonafide.comparison.resume.ResumeLine;
import dev.bonafide.identifier.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares the contact details of references with those of the candidate, of people in the
 * candidate's life, and of other references. Counts if an email address or a phone number is the
 * same. Colleagues at one company, members of one family, and an office mailbox may share contact
 * details.
 */
public final class RefereeSharesContact implements Comparison {
  /** Of those who share one contact; more are an office. */
  private static final int MOST = 50;

  @Override
  public Look look(CaseFile caseFile) {
    List<ResumeLine> resume = ResumeLine.of(caseFile);
    MessagePeople told = MessagePeople.of(caseFile);
    List<Referee> referees =
        Stream.concat(ResumeReferees.in(resume).stream(), told.referees().stream()).toList();
    if (referees.isEmpty()) {
      return new Look.Blind("no résumé or message names references with contact details");
    }
    ContactHolders<StatedContact> own = new ContactHolders<>();
    ResumeContacts.in(ReferenceHeading.above(resume)).forEach(one -> own.add(one, List.of(one)));
    ContactHolders<Referee> kin = new ContactHolders<>();
    told.kin().forEach(one -> kin.add(one, one.contacts()));
    List<Citation> seen = new ArrayList<>();
    for (Referee referee : referees) {
      own.sharing(
          referee.contacts(), (mine, theirs) -> seen.addAll(List.of(mine.cited(), theirs.cited())));
      kin.sharing(
          referee.contacts(),
          (one, _) -> {
            if (isApart(one, referee)) {
              seen.addAll(shared(referee, one));
            }
          });
      if (seen.size() >= MOST) {
        break;
      }
    }
    if (seen.isEmpty()) {
      seen.addAll(sharedByStrangers(referees));
    }
    return seen.isEmpty() ? new Look.Nothing() : new Look.Seen(seen);
  }

  /** Whether someone of the subject's own life is not the referee, and not called as their firm. */
  private static boolean isApart(Referee kin, Referee referee) {
    return kin.name().words().stream().noneMatch(referee.house()::contains)
        && (kin.name().words().isEmpty() || referee.name().differs(kin.name()));
  }

  private static List<Citation> sharedByStrangers(List<Referee> referees) {
    Map<Identifier, List<Referee>> byContact = new LinkedHashMap<>();
    for (Referee later : referees) {
      for (StatedContact contact : later.contacts()) {
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
    for (StatedContact contact : one.contacts()) {
      Optional<Citation> same = other.same(contact);
      if (same.isPresent()) {
        return List.of(contact.cited(), same.get());
      }
    }
    return List.of();
  }
}
