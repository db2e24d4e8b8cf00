package dev.bonafide.reading.speaker;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.Attribution.Grounds;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.text.WordCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells which speaker of a case is the subject: from the name that was given or stands on the
 * résumé beside the talk, from who greets whom and who signs, from who is left where all others are
 * known, and from who asks. Where that leaves it open it says who may be meant. Names are compared
 * and never looked up, and no language counts.
 */
public record SubjectSearch(Talk talk, Subject subject, @Nullable String resumeName) {
  /** More speakers than anyone chooses from: the first to speak are named. */
  private static final int MOST = 8;

  /**
   * How it is told whose words are the subject's; empty where no two people speak.
   *
   * @param resumeName the name on the résumé in the case; null where there is none
   */
  public static Optional<Attribution> in(
      List<Reading> readings, Subject subject, @Nullable String resumeName) {
    Talk talk = Talk.in(readings, false);
    if (talk.labels().isEmpty() && !isSaid(readings)) {
      talk = Talk.in(readings, true);
    }
    return talk.labels().isEmpty()
        ? Optional.empty()
        : new SubjectSearch(talk, subject, resumeName).attribution();
  }

  /** The same of a talk that is none until someone in it is held for the subject. */
  public static Optional<Attribution> loosely(
      List<Reading> readings, Subject subject, @Nullable String resumeName) {
    return isTalk(readings)
        ? new SubjectSearch(Talk.in(readings, false).untold(), subject, resumeName).attribution()
        : Optional.empty();
  }

  /** Everyone who speaks in the talks of a case, as they are labeled there. */
  public static List<String> speakers(List<Reading> readings) {
    Talk talk = Talk.in(readings, false);
    return List.copyOf((talk.labels().isEmpty() ? Talk.in(readings, true) : talk).labels());
  }

  /** Whether two people speak. */
  public static boolean isTalk(List<Reading> readings) {
    return Talk.in(readings, false).labels().size() > 1;
  }

  /** Whether anything in the case is the subject's, or may be: words that no one is named for. */
  private static boolean isSaid(List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.utterances().stream())
        .anyMatch(
            said ->
                said.role() == Role.SUBJECT
                    || (said.role() == Role.OTHER && said.speaker() == null));
  }

  private Optional<Attribution> attribution() {
    if (!talk.subjects().isEmpty() && !isContradicted()) {
      return talk.labels().size() == 1 ? Optional.empty() : Optional.of(told());
    }
    return Optional.of(
        named()
            .or(this::spelled)
            .or(this::greeted)
            .or(this::leftOver)
            .orElseGet(() -> new Attribution(null, untold(), guesses())));
  }

  private Grounds untold() {
    return WordCount.isLinksAlone(talk.voices().stream().map(Talk.Voice::words))
        ? Grounds.LINKS
        : Grounds.UNTOLD;
  }

  /** Whether one talk tells about someone and another of someone else. */
  private boolean isContradicted() {
    String first = talk.subjects().iterator().next();
    return subject.name() == null
        && talk.subjects().stream()
            .anyMatch(
                other -> !NameMatch.matches(other, first) && !NameMatch.matches(first, other));
  }

  /** Where a recording tells it of one talk, it is told of all. */
  private Attribution told() {
    String label = talk.subjects().iterator().next();
    String name = subject.name();
    boolean named = name != null && NameMatch.matches(label, name);
    boolean goesOn = name == null && !talk.isWhole();
    Grounds unnamed = goesOn ? Grounds.ANSWERS : Grounds.TOLD;
    return new Attribution(label, named ? Grounds.NAMED : unnamed, List.of());
  }

  /** The one who has the name on the résumé, or signs with a name that is known. */
  private Optional<Attribution> named() {
    return name()
        .flatMap(
            name ->
                only(label -> NameMatch.matches(label, name), Grounds.RESUME)
                    .or(
                        () ->
                            only(
                                saying(words -> Naming.signs(words, name))::contains,
                                Grounds.SIGNED)));
  }

  /** The only one whose name may be the one that is known, in other letters or cut short. */
  private Optional<Attribution> spelled() {
    return name()
        .flatMap(
            name ->
                only(label -> NameSpelling.isSame(label, name), Grounds.SPELLED)
                    .or(() -> only(label -> NameSpelling.isShort(label, name), Grounds.SPELLED)));
  }

  /** Of two, the one whom the other greets by a name that is known. */
  private Optional<Attribution> greeted() {
    return name()
        .map(name -> saying(words -> Naming.greets(words, name)))
        .filter(greeters -> greeters.size() == 1)
        .flatMap(greeters -> only(label -> !greeters.contains(label), Grounds.GREETED));
  }

  /** Those who say something. */
  private Set<String> saying(Predicate<String> something) {
    return talk.voices().stream()
        .filter(voice -> something.test(voice.words()))
        .map(Talk.Voice::label)
        .collect(Collectors.toSet());
  }

  /** The one who is left where everyone else made the copy, unless a name says it is another. */
  private Optional<Attribution> leftOver() {
    List<String> others = new ArrayList<>(talk.labels());
    boolean copied = others.removeIf(SpeakerHints::isSelf);
    return only(
        label ->
            copied
                && others.size() == 1
                && others.contains(label)
                && (subject.name() == null || SpeakerHints.isDevice(label))
                && !interviews(label),
        Grounds.LEFT_OVER);
  }

  /** Whether someone asks the one who made the copy more, and speaks more of them, than they do. */
  private boolean interviews(String label) {
    Map<String, Double> asking = asking();
    return subject.kind() == SubjectKind.CANDIDATE
        && talk.besides(label).stream()
            .allMatch(
                self ->
                    asking.getOrDefault(label, 0.0) > asking.getOrDefault(self, 0.0)
                        && talk.turned(label) > talk.turned(self));
  }

  private Optional<String> name() {
    boolean given = subject.name() != null || subject.kind() != SubjectKind.CANDIDATE;
    return Optional.ofNullable(given ? subject.name() : resumeName);
  }

  private Optional<Attribution> only(Predicate<String> wanted, Grounds grounds) {
    List<String> found = talk.labels().stream().filter(wanted).toList();
    return found.size() == 1
        ? Optional.of(new Attribution(found.getFirst(), grounds, List.of()))
        : Optional.empty();
  }

  /** A candidate asks less than others do; everyone else who may be screened opens the talk. */
  private List<String> guesses() {
    List<String> timed = talk.timed();
    List<String> open = new ArrayList<>(timed.size() > 1 ? timed : talk.labels());
    open.removeIf(SpeakerHints::isSelf);
    if (open.size() == 1) {
      open.addAll(talk.besides(open.getFirst()));
    }
    if (subject.kind() == SubjectKind.CANDIDATE) {
      Map<String, Double> asking = asking();
      open.sort(Comparator.comparingDouble(label -> asking.getOrDefault(label, 0.0)));
    }
    return open.stream().limit(MOST).toList();
  }

  /** How often each asks, of all that they say; of several, one who speaks once tells nothing. */
  private Map<String, Double> asking() {
    boolean several = talk.labels().size() > 2;
    return talk.voices().stream()
        .collect(
            Collectors.groupingBy(
                Talk.Voice::label,
                Collectors.collectingAndThen(
                    Collectors.toList(), said -> several && said.size() == 1 ? 1 : share(said))));
  }

  private static double share(List<Talk.Voice> said) {
    return said.stream().mapToInt(one -> Naming.asks(one.words()) ? 1 : 0).average().orElse(0);
  }
}
