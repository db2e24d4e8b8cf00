package dev.bonafide.comparison.referee;

import dev.bonafide.comparison.person.FullName;
import dev.bonafide.comparison.person.StatedContact;
import dev.bonafide.comparison.resume.PlaceNames;
import dev.bonafide.comparison.resume.ReferenceHeading;
import dev.bonafide.comparison.resume.ResumeContacts;
import dev.bonafide.comparison.resume.ResumeLine;
import dev.bonafide.comparison.resume.ResumeOwner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Those whom a résumé names under its heading of references. */
final class ResumeReferees {
  private ResumeReferees() {}

  /** The referees who can be reached, each with the contacts that follow their name. */
  static List<Referee> in(List<ResumeLine> resume) {
    List<Referee> referees = new ArrayList<>();
    FullName own = resume.isEmpty() ? FullName.of("") : ResumeOwner.of(resume).name();
    for (ResumeLine line : ReferenceHeading.below(resume)) {
      FullName named = FullName.of(ResumeOwner.head(line));
      List<StatedContact> given = ResumeContacts.of(line);
      if (named.isFull() && named.words().size() <= 4 && isCapitalised(line)) {
        Set<String> house = new HashSet<>(PlaceNames.in(line.words()));
        house.removeAll(named.words());
        referees.add(new Referee(named, house, new ArrayList<>()));
      }
      if (!referees.isEmpty() && !given.isEmpty()) {
        referees.getLast().contacts().addAll(given);
      }
    }
    referees.removeIf(one -> one.contacts().isEmpty() || !own.isAnother(one.name()));
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
}
