package dev.bonafide.reading.speaker;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a case may be about, where no one said. A transcript, a résumé, a code profile or a
 * repository speaks of a candidate, a job post of a post; messages may be anyone's, but for those
 * of people of whom a platform says that they are not screened, and the likeliest is told from what
 * one person writes: whether they offer work. Someone who was named, offers nothing, and is offered
 * work is a candidate alone. Whatever the subject adds to a case takes none of its ways to be read
 * away.
 */
public final class Possible {
  private static final Set<ExhibitKind> OF_CANDIDATES =
      Set.of(
          ExhibitKind.TRANSCRIPT,
          ExhibitKind.RESUME,
          ExhibitKind.CODE_PROFILE,
          ExhibitKind.REPOSITORY);

  /** Messages at the beginning, which tell what someone writes for. */
  private static final int MOST = 20;

  /** More of all words turned to a listener, where many are spoken. */
  private static final double PLAINLY = 0.02;

  /** Signs of an offer that are enough where it is not known who of two is screened. */
  private static final int APPROACH = 3;

  private Possible() {}

  /**
   * The likeliest first.
   *
   * @param isNamed whether someone said who is screened
   * @param loose the same with one speaker held for the subject, where only that shows a talk
   */
  public static List<SubjectKind> kinds(
      List<Reading> readings, boolean isNamed, List<Reading> loose) {
    List<Reading> own = readings.stream().filter(reading -> !isAmongOthers(reading)).toList();
    Set<ExhibitKind> seen = own.stream().map(Possible::kind).collect(Collectors.toSet());
    boolean messages = seen.contains(ExhibitKind.MESSAGES);
    boolean post = seen.contains(ExhibitKind.JOB_POST);
    boolean candidate = seen.stream().anyMatch(OF_CANDIDATES::contains);
    Set<SubjectKind> kinds = new LinkedHashSet<>();
    if (!isAboutCandidate(seen)) {
      offered(own.isEmpty() ? readings : own).ifPresent(kinds::add);
    }
    List<Reading> shown = loose.isEmpty() ? own : loose;
    List<Reading> told = told(shown, isNamed, loose.isEmpty());
    boolean approached = told.isEmpty() && isApproach(shown, seen);
    boolean office = Approach.isOffice(told, true);
    boolean open =
        (messages || !kinds.isEmpty())
            ? office || !(isNamed && isOfferedWork(own))
            : isHiring(told, seen);
    if (approached || (open && isAddressing(told, seen))) {
      kinds.add(SubjectKind.RECRUITER);
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
    if (seen.contains(ExhibitKind.REPOSITORY)) {
      kinds.add(SubjectKind.RECRUITER);
    }
    if (open || approached) {
      kinds.addAll(List.of(SubjectKind.RECRUITER, SubjectKind.SOLICITATION));
    }
    return List.copyOf(kinds);
  }

  private static boolean isAboutCandidate(Set<ExhibitKind> seen) {
    return seen.stream()
        .anyMatch(kind -> OF_CANDIDATES.contains(kind) && kind != ExhibitKind.REPOSITORY);
  }

  /**
   * Told from what one person writes, or all of those whose messages were passed on; who of several
   * is meant is told elsewhere.
   */
  private static Optional<SubjectKind> offered(List<Reading> readings) {
    List<Reading> messages =
        readings.stream().filter(reading -> kind(reading) == ExhibitKind.MESSAGES).toList();
    boolean passedOn = readings.stream().allMatch(Possible::isAmongOthers);
    boolean alone = passedOn || said(messages).allMatch(Said::isSubject);
    boolean letter =
        passedOn || messages.stream().anyMatch(reading -> reading.format().equals("mail"));
    OfferedWork beginning =
        beginning(said(messages).filter(said -> !letter || said.utterance().speaker() != null));
    if (!alone || (letter && beginning.isToReader())) {
      return Optional.of(SubjectKind.RECRUITER).filter(_ -> alone);
    }
    return beginning.kind().map(kind -> letter ? SubjectKind.RECRUITER : kind);
  }

  /** The talks of which someone said, a platform, or a copy of one's own, who is screened. */
  private static List<Reading> told(List<Reading> readings, boolean isNamed, boolean isSure) {
    Predicate<Reading> known =
        one -> isNamed || one.exhibit().speaker() != null || !one.exhibit().turns().isEmpty();
    return readings.stream()
        .filter(one -> one.kind().isTalk())
        .flatMap(
            one ->
                facing(one).or(() -> Optional.of(one).filter(_ -> isSure).filter(known)).stream())
        .toList();
  }

  /** A talk with the one who made the copy, as that of the only other one; empty for any other. */
  private static Optional<Reading> facing(Reading talk) {
    List<String> others = new ArrayList<>(SubjectSearch.speakers(List.of(talk)));
    return others.removeIf(SpeakerHints::isSelf) && others.size() == 1
        ? Optional.of(of(others.getFirst(), talk))
        : Optional.empty();
  }

  /** The same talk as that of one speaker with the others. */
  private static Reading of(String speaker, Reading talk) {
    return talk.limited(
        talk.utterances().stream()
            .map(one -> one.as(speaker.equals(one.speaker()) ? Role.SUBJECT : Role.OTHER))
            .toList(),
        "");
  }

  /** Whether of two people one offers work to the other, where neither made the copy. */
  private static boolean isApproach(List<Reading> readings, Set<ExhibitKind> seen) {
    List<Reading> talks = readings.stream().filter(Possible::isWritten).toList();
    List<String> speakers = SubjectSearch.speakers(talks);
    return !isKnown(seen)
        && speakers.size() == 2
        && speakers.stream()
            .map(speaker -> talks.stream().map(talk -> of(speaker, talk)).toList())
            .anyMatch(told -> lean(told) + more(told) >= APPROACH);
  }

  /** Whether the subject speaks to the others rather than they to the subject. */
  private static boolean isAddressing(List<Reading> talks, Set<ExhibitKind> seen) {
    List<Said> own = said(talks, Role.SUBJECT).toList();
    List<Said> others = said(talks, Role.OTHER, Role.STAFF).toList();
    OfferedWork mine = beginning(own.stream());
    boolean office = Approach.isOffice(talks, true);
    boolean sells = mine.isToClient() || Approach.isOffice(talks, false);
    if (own.isEmpty() || isKnown(seen) || (!office && sells)) {
      return false;
    }
    OfferedWork theirs = beginning(others.stream());
    boolean offers = mine.isHinted() && !theirs.isHinted();
    if (office || (!mine.isOfOwnWork() && Approach.isIn(talks, offers))) {
      return true;
    }
    if (others.isEmpty()) {
      return mine.isLetter();
    }
    double more = mine.turned() - theirs.turned();
    if (talks.stream().allMatch(Possible::isCopied)) {
      return lean(talks) > 0 && asked(own) <= asked(others);
    }
    return (more == 0 && offers) || more > (seen.contains(ExhibitKind.TRANSCRIPT) ? PLAINLY : 0);
  }

  /** Whether people wrote it, as far as its layout tells, rather than spoke in a recording. */
  private static boolean isWritten(Reading talk) {
    return talk.kind() == ExhibitKind.MESSAGES
        || (talk.kind() == ExhibitKind.TRANSCRIPT && talk.format().equals("plain-transcript"));
  }

  /** The share of turns that ask something: who is approached asks, too. */
  private static double asked(List<Said> said) {
    return said.stream().mapToInt(one -> Naming.asks(one.words()) ? 1 : 0).average().orElse(0);
  }

  /** A sign that the subject says more, as people who offer do, and people who are interviewed. */
  private static int more(List<Reading> talks) {
    int mine = said(talks, Role.SUBJECT).mapToInt(said -> said.words().length()).sum();
    OfferedWork offer = beginning(said(talks, Role.SUBJECT));
    OfferedWork answer = beginning(said(talks, Role.OTHER));
    return !offer.isHinted() || offer.isInterview() || answer.isOfOwnWork()
        ? -APPROACH
        : Integer.signum(2 * mine - said(talks).mapToInt(said -> said.words().length()).sum());
  }

  /** Signs for the subject of talks as the one who offers, less those for the others. */
  private static int lean(List<Reading> talks) {
    List<Said> named = said(talks).filter(said -> said.utterance().speaker() != null).toList();
    OfferedWork mine = beginning(named.stream().filter(Said::isSubject));
    OfferedWork theirs = beginning(named.stream().filter(said -> !said.isSubject()));
    double more = mine.turned() - theirs.turned();
    int turned = Math.abs(more) < PLAINLY ? 0 : more > 0 ? 1 : -1;
    int opens = named.stream().limit(1).anyMatch(Said::isSubject) ? 1 : -1;
    return opens + turned + offers(mine) - offers(theirs);
  }

  private static int offers(OfferedWork said) {
    return (said.isHinted() ? 1 : 0) + (said.isInterview() ? 1 : 0) - (said.isOfOwnWork() ? 1 : 0);
  }

  private static boolean isCopied(Reading talk) {
    return talk.utterances().stream()
        .map(Utterance::speaker)
        .anyMatch(label -> label != null && SpeakerHints.isSelf(label));
  }

  /** Whether the subject of a call may offer work to someone who tells about themselves. */
  private static boolean isHiring(List<Reading> talks, Set<ExhibitKind> seen) {
    List<Said> others = said(talks, Role.OTHER, Role.STAFF).toList();
    return !isKnown(seen)
        && !others.isEmpty()
        && beginning(others.stream()).turned() <= 0
        && said(talks, Role.SUBJECT).anyMatch(said -> OfferedWork.in(said.words()).isHinted());
  }

  /** Whether a résumé or work of their own tells that someone is a candidate. */
  private static boolean isKnown(Set<ExhibitKind> seen) {
    return seen.contains(ExhibitKind.RESUME) || seen.contains(ExhibitKind.CODE_PROFILE);
  }

  private static OfferedWork beginning(Stream<Said> said) {
    return OfferedWork.atBeginningOf(
        said.map(Said::words).limit(MOST).collect(Collectors.joining("\n")));
  }

  /**
   * Whether others address, hire or interview the one who was named, and nothing of theirs may be
   * an offer or an interview.
   */
  private static boolean isOfferedWork(List<Reading> readings) {
    List<Said> own = said(readings, Role.SUBJECT).toList();
    OfferedWork others = beginning(said(readings, Role.OTHER, Role.STAFF));
    return !own.isEmpty()
        && (others.kind().isPresent() || others.turned() >= PLAINLY || others.isInterview())
        && own.stream()
            .map(said -> OfferedWork.in(said.words()))
            .noneMatch(mine -> mine.isHinted() || mine.isInterview());
  }

  private static Stream<Said> said(List<Reading> readings, Role... roles) {
    return said(readings).filter(said -> List.of(roles).contains(said.utterance().role()));
  }

  private record Said(Reading reading, Utterance utterance) {
    String words() {
      return reading.words(utterance);
    }

    boolean isSubject() {
      return utterance.role() == Role.SUBJECT;
    }
  }

  private static Stream<Said> said(List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.utterances().stream().map(said -> new Said(reading, said)));
  }

  /**
   * Whether a platform says that none of those who write there is screened: they speak of the case.
   */
  private static boolean isAmongOthers(Reading reading) {
    return !reading.exhibit().turns().isEmpty()
        && reading.exhibit().turns().stream().noneMatch(turn -> turn.role() == Role.SUBJECT);
  }

  private static ExhibitKind kind(Reading reading) {
    ExhibitKind handed = reading.exhibit().kind();
    ExhibitKind kind = handed == null ? reading.kind() : handed;
    return kind == ExhibitKind.TRANSCRIPT && isCopied(reading) ? ExhibitKind.MESSAGES : kind;
  }
}
