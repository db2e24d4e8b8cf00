package dev.bonafide.comparison;

import dev.bonafide.casefile.Citation;
import dev.bonafide.identifier.Email;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody whom a résumé names under its heading of references. */
record Referee(FullName name, List<Given> contacts) {
  /** The referees who can be reached, each with the contacts that follow their name. */
  static List<Referee> in(List<ResumeLine> resume) {
    List<Referee> referees = new ArrayList<>();
    FullName own = resume.isEmpty() ? FullName.of("") : ResumeOwner.of(resume).name();
    for (ResumeLine line : ReferenceHeading.below(resume)) {
      FullName named = ResumeOwner.of(List.of(line)).name();
      List<Given> given = ResumeContacts.of(line);
      if (named.isFull() && named.words().size() <= 4 && isCapitalised(line)) {
        referees.add(new Referee(named, new ArrayList<>()));
      }
      if (!referees.isEmpty() && !given.isEmpty()) {
        referees.getLast().contacts.addAll(given);
      }
    }
    referees.removeIf(one -> one.contacts.isEmpty() || !own.isAnother(one.name));
    return referees;
  }

  private static boolean isCapitalised(ResumeLine line) {
    return line.words().count() > 1
        && Character.isUpperCase(at(line, 0))
        && Character.isUpperCase(at(line, 1));
  }

  private static int at(ResumeLine line, int word) {
    return line.words().original().codePointAt(line.words().span(word, word).start());
  }

  /** Where the same contact stands with this one. */
  Optional<Citation> same(Given contact) {
    return contacts.stream()
        .filter(own -> own.identifier().equals(contact.identifier()))
        .findFirst()
        .map(Given::cited);
  }

  /** Behind the at sign of the first mail address; empty where there is none. */
  String house() {
    return contacts.stream()
        .map(Given::identifier)
        .filter(Email.class::isInstance)
        .map(mail -> ((Email) mail).domain())
        .findFirst()
        .orElse("");
  }
}
