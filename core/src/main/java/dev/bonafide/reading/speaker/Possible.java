package dev.bonafide.reading.speaker;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a case may be about, where nobody said. A transcript, a résumé, a code profile or a
 * repository speaks of a candidate, a job post of a post; messages may be anybody's, but for those
 * of people of whom a platform says that they are not vetted. Whatever is added to a case takes
 * none of its ways to be read away.
 */
public final class Possible {
  private static final Set<ExhibitKind> OF_CANDIDATES =
      Set.of(
          ExhibitKind.TRANSCRIPT,
          ExhibitKind.RESUME,
          ExhibitKind.CODE_PROFILE,
          ExhibitKind.REPOSITORY);

  private Possible() {}

  /** The likeliest first. */
  public static List<SubjectKind> kinds(List<Reading> readings) {
    Set<ExhibitKind> seen =
        readings.stream()
            .filter(reading -> !isAmongOthers(reading))
            .map(Possible::kind)
            .collect(Collectors.toSet());
    List<SubjectKind> kinds = new ArrayList<>();
    boolean messages = seen.contains(ExhibitKind.MESSAGES);
    boolean post = seen.contains(ExhibitKind.JOB_POST);
    boolean candidate = seen.stream().anyMatch(OF_CANDIDATES::contains);
    if (candidate || messages || !post) {
      kinds.add(SubjectKind.CANDIDATE);
    }
    if (post) {
      kinds.add(candidate ? kinds.size() : 0, SubjectKind.JOB_POST);
    }
    if (messages) {
      kinds.addAll(List.of(SubjectKind.RECRUITER, SubjectKind.SOLICITATION));
    }
    return kinds;
  }

  /**
   * Whether a platform says that none of those who write there is vetted: they speak of the case.
   */
  private static boolean isAmongOthers(Reading reading) {
    return !reading.exhibit().turns().isEmpty()
        && reading.exhibit().turns().stream().noneMatch(turn -> turn.role() == Role.SUBJECT);
  }

  private static ExhibitKind kind(Reading reading) {
    ExhibitKind handed = reading.exhibit().kind();
    return handed == null ? reading.kind() : handed;
  }
}
