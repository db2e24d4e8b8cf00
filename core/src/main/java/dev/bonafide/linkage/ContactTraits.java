package dev.bonafide.linkage;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.comparison.SubjectFacts;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.FoundIdentifier;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.identifier.Phone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The identifiers that the subject gives, and those of the people who are to speak for them. */
record ContactTraits(CommonValues common) {
  private static final Set<ExhibitKind> SAID =
      Set.of(
          ExhibitKind.RESUME, ExhibitKind.JOB_POST, ExhibitKind.MESSAGES, ExhibitKind.TRANSCRIPT);

  private static final int MOST = 200;

  List<Trait> of(CaseFile caseFile) {
    Set<Identifier> referees = SubjectFacts.referees(caseFile);
    List<Trait> traits = new ArrayList<>();
    for (Claim claim : caseFile.claims()) {
      if (claim.evidence().isEmpty()) {
        Identifiers.in(claim.value()).forEach(found -> own(found, claim.value(), traits));
      }
    }
    for (Reading reading : caseFile.readings()) {
      for (Utterance said : reading.utterances()) {
        if (SAID.contains(reading.kind()) && said.role() == Role.SUBJECT) {
          take(reading, said, referees, traits);
        }
      }
    }
    return traits.stream().distinct().limit(MOST).toList();
  }

  private void take(Reading reading, Utterance said, Set<Identifier> referees, List<Trait> to) {
    String words = reading.words(said);
    for (FoundIdentifier found : Identifiers.in(words)) {
      int at = said.span().start() + found.span().start();
      if (to.size() >= MOST) {
        return;
      }
      if (common.tellAgency(linesUpTo(reading.text(), at))) {
        to.add(new Trait(TraitKind.HOUSE, "agency " + found.identifier().value()));
      } else if (referees.contains(found.identifier())) {
        referee(found.identifier(), to);
      } else {
        own(found, words, to);
      }
    }
  }

  /** The line on which something stands; with the one above where that is a heading. */
  private static String linesUpTo(String text, int at) {
    int line = text.lastIndexOf('\n', at - 1);
    int end = text.indexOf('\n', at);
    String own = text.substring(line + 1, end < 0 ? text.length() : end);
    int above = line <= 0 ? -1 : text.lastIndexOf('\n', line - 1);
    String heading = line <= 0 ? "" : text.substring(above + 1, line);
    boolean isHeading = heading.indexOf('@') < 0 && heading.chars().noneMatch(Character::isDigit);
    return isHeading ? heading + "\n" + own : own;
  }

  private void referee(Identifier identifier, List<Trait> to) {
    if (!common.has(identifier)) {
      switch (identifier) {
        case Email mail -> to.add(new Trait(TraitKind.REFEREE, CanonicalMailbox.of(mail)));
        case Phone(String number) -> to.add(new Trait(TraitKind.REFEREE, number));
        default -> {}
      }
    }
  }

  private void house(Identifier identifier, List<Trait> to) {
    if (identifier instanceof Email mail && common.isOfHouse(mail)) {
      to.add(new Trait(TraitKind.HOUSE, mail.domain()));
    }
  }

  private void own(FoundIdentifier found, String text, List<Trait> to) {
    house(found.identifier(), to);
    if (!common.has(found.identifier())) {
      new GivenIdentifier(found.identifier(), found.span().of(text), common).addTo(to);
    }
  }
}
