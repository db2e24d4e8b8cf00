package dev.bonafide.reading.speaker;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a case may be about, where nobody said. A transcript, a résumé, a code profile or a
 * repository speaks of a candidate, a job post of a post; messages may be anybody's, but for those
 * of people of whom a platform says that they are not vetted, and the likeliest is told from what
 * one person writes: whether they offer work. Somebody who was named, offers nothing, and is
 * offered work is a candidate alone. Whatever the subject adds to a case takes none of its ways to
 * be read away.
 */
public final class Possible {
  private static final Set<ExhibitKind> OF_CANDIDATES =
      Set.of(
          ExhibitKind.TRANSCRIPT,
          ExhibitKind.RESUME,
          ExhibitKind.CODE_PROFILE,
          ExhibitKind.REPOSITORY);

  /** Messages at the beginning, which tell what somebody writes for. */
  private static final int MOST = 20;

  private Possible() {}

  /**
   * The likeliest first.
   *
   * @param isNamed whether somebody said who is vetted
   */
  public static List<SubjectKind> kinds(List<Reading> readings, boolean isNamed) {
    List<Reading> own = readings.stream().filter(reading -> !isAmongOthers(reading)).toList();
    Set<ExhibitKind> seen = own.stream().map(Possible::kind).collect(Collectors.toSet());
    boolean messages = seen.contains(ExhibitKind.MESSAGES);
    boolean post = seen.contains(ExhibitKind.JOB_POST);
    boolean candidate = seen.stream().anyMatch(OF_CANDIDATES::contains);
    Set<SubjectKind> kinds = new LinkedHashSet<>();
    if (messages && !isAboutCandidate(seen)) {
      offered(own).ifPresent(kinds::add);
    }
    if (post && !candidate) {
      kinds.add(SubjectKind.JOB_POST);
    }
    if (candidate || messages || !post) {
      kinds.add(SubjectKind.CANDIDATE);
    }
    if (post) {
      kinds.add(SubjectKind.JOB_POST);
    }
    if (messages && !(isNamed && isOfferedWork(own))) {
      kinds.addAll(List.of(SubjectKind.RECRUITER, SubjectKind.SOLICITATION));
    }
    return List.copyOf(kinds);
  }

  private static boolean isAboutCandidate(Set<ExhibitKind> seen) {
    return seen.stream()
        .anyMatch(kind -> OF_CANDIDATES.contains(kind) && kind != ExhibitKind.REPOSITORY);
  }

  /** Told from what one person writes; who of several is meant is told elsewhere. */
  private static Optional<SubjectKind> offered(List<Reading> readings) {
    List<Reading> messages =
        readings.stream().filter(reading -> kind(reading) == ExhibitKind.MESSAGES).toList();
    boolean alone = said(messages).allMatch(said -> said.utterance().role() == Role.SUBJECT);
    return alone ? offered(said(messages)) : Optional.empty();
  }

  private static Optional<SubjectKind> offered(Stream<Said> said) {
    String beginning = said.map(Said::words).limit(MOST).collect(Collectors.joining("\n"));
    return OfferedWork.atBeginningOf(beginning).kind();
  }

  /** Whether others offer work to the one who was named, and nothing of theirs may be an offer. */
  private static boolean isOfferedWork(List<Reading> readings) {
    List<Said> own = said(readings, Role.SUBJECT).toList();
    return !own.isEmpty()
        && offered(said(readings, Role.OTHER)).isPresent()
        && own.stream().noneMatch(said -> OfferedWork.in(said.words()).isHinted());
  }

  private static Stream<Said> said(List<Reading> readings, Role role) {
    return said(readings).filter(said -> said.utterance().role() == role);
  }

  private record Said(Reading reading, Utterance utterance) {
    String words() {
      return reading.words(utterance);
    }
  }

  private static Stream<Said> said(List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.utterances().stream().map(said -> new Said(reading, said)));
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
