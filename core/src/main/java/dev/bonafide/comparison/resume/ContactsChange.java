package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.person.StatedContact;
import dev.bonafide.identifier.Identifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares the contact details on several résumés of one person. Counts if three résumés have email
 * addresses, phone numbers, and accounts with nothing in common. People move or marry, but they
 * usually keep some of their contact details.
 */
public final class ContactsChange implements Comparison {
  private static final int FEWEST = 3;

  @Override
  public Look look(CaseFile caseFile) {
    List<ResumeVersion> own = ResumeVersion.of(caseFile);
    if (own.size() < FEWEST) {
      return new Look.Blind("this needs three versions of one person's résumé");
    }
    List<Citation> changed = apart(own);
    return changed.isEmpty() ? new Look.Nothing() : new Look.Seen(changed);
  }

  /** The first contact of each of three versions that share none. */
  private static List<Citation> apart(List<ResumeVersion> versions) {
    List<Citation> apart = new ArrayList<>();
    Set<Identifier> taken = new HashSet<>();
    for (ResumeVersion version : versions) {
      List<StatedContact> given = version.contacts();
      if (!given.isEmpty() && given.stream().noneMatch(one -> taken.contains(one.identifier()))) {
        apart.add(given.getFirst().cited());
      }
      given.forEach(one -> taken.add(one.identifier()));
    }
    return apart.size() < FEWEST ? List.of() : apart.subList(0, FEWEST);
  }
}
