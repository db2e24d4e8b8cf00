package dev.bonafide.comparison.referee;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.comparison.person.StatedContact;
import dev.bonafide.comparison.resume.ReferenceHeading;
import dev.bonafide.comparison.resume.ResumeContacts;
import dev.bonafide.comparison.resume.ResumeLine;
import dev.bonafide.identifier.Identifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways to reach those whom the subject names to speak for them. */
public final class RefereeContacts {
  private RefereeContacts() {}

  /** Of résumés all that stands below their heading of references; of messages those of a trade. */
  public static Set<Identifier> in(CaseFile caseFile) {
    List<ResumeLine> resume = ResumeLine.of(caseFile);
    Stream<StatedContact> written =
        ReferenceHeading.below(resume).stream().flatMap(line -> ResumeContacts.of(line).stream());
    Stream<StatedContact> told =
        MessagePeople.of(caseFile).referees().stream().flatMap(one -> one.contacts().stream());
    return Stream.concat(written, told).map(StatedContact::identifier).collect(Collectors.toSet());
  }
}
