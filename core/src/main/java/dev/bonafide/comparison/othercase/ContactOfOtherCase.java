package dev.bonafide.comparison.othercase;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.List;

/**
 * Compares the contact details at the top of the résumé with those in the other cases that were
 * provided. Counts if an email address, a phone number, or an account is the same, but the names
 * have nothing in common. A contact that more than two other people use, and an office mailbox, do
 * not count.
 */
public record ContactOfOtherCase(OtherCases others) implements Comparison {
  @Override
  public Look look(CaseFile caseFile) {
    if (others == OtherCases.NONE) {
      return BesideOthers.ALONE;
    }
    CasePieces own = new CasePieces(caseFile, null);
    if (own.contacts().isEmpty()) {
      return new Look.Blind("none of their résumés give a contact");
    }
    List<Citation> shared = others.contacts().shared(own.contacts());
    if (!shared.isEmpty()) {
      return new Look.Seen(shared);
    }
    return others.contacts().knowOthersThan(own.owner())
        ? new Look.Nothing()
        : new Look.Blind("no other person's contacts were submitted with this case");
  }
}
