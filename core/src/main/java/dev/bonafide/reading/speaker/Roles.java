package dev.bonafide.reading.speaker;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose side the voices of one exhibit are on. Told from labels, and from the names that were given
 * for the exhibit and the subject. What is said counts only in a recording, and only where all
 * speakers but one ask the questions or have other names; the case says so.
 *
 * <p>A label that is a form of the exhibit's speaker or of the subject's name is the subject. More
 * than one may be: it is never a way out to appear under another form of one's name.
 */
public final class Roles {
  private final Set<String> subjects;
  private final boolean unlabelledIsSubject;
  private final List<String> limits;

  private Roles(Set<String> subjects, boolean unlabelledIsSubject, List<String> limits) {
    this.subjects = Set.copyOf(subjects);
    this.unlabelledIsSubject = unlabelledIsSubject;
    this.limits = List.copyOf(limits);
  }

  /**
   * Looks at all voices of an exhibit together.
   *
   * @param labels in the order in which they speak, repeated or not; null for words without a label
   */
  public static Roles among(List<@Nullable String> labels, Exhibit exhibit, Subject subject) {
    Set<String> voices = new LinkedHashSet<>();
    labels.stream().filter(Objects::nonNull).forEach(voices::add);
    if (!voices.isEmpty()) {
      return named(voices, exhibit, subject);
    }
    return exhibit.kind() == ExhibitKind.TRANSCRIPT
        ? new Roles(Set.of(), false, List.of(untold(exhibit, "it names no speaker")))
        : new Roles(Set.of(), true, List.of());
  }

  /** One voice, looked at by itself. */
  public static Role of(@Nullable String label, Exhibit exhibit, Subject subject) {
    if (exhibit.kind() == ExhibitKind.NOTE) {
      return Role.REVIEWER;
    }
    if (label == null) {
      return exhibit.kind() == ExhibitKind.TRANSCRIPT ? Role.OTHER : Role.SUBJECT;
    }
    return isSubject(label, exhibit, subject) ? Role.SUBJECT : Role.OTHER;
  }

  /** Whether a label is a form of the exhibit's speaker or of the subject's name. */
  public static boolean isSubject(String label, Exhibit exhibit, Subject subject) {
    return isForm(label, exhibit.speaker()) || isForm(label, subject.name());
  }

  /** Whether the subject could be none of the voices. */
  public boolean isUntold() {
    return subjects.isEmpty() && !unlabelledIsSubject;
  }

  /** The same voices with one taken for the subject, as the case says. */
  public static Roles taking(String label, Exhibit exhibit) {
    String limit =
        ("In \"%s\" no speaker has the subject's name. \"%s\" is assumed to be the"
                + " subject, because everyone else asks the questions.")
            .formatted(exhibit.name(), label);
    return new Roles(Set.of(label), false, List.of(limit));
  }

  /** Whose side a voice of this exhibit is on: the subject's or another's. */
  public Role of(@Nullable String label) {
    boolean subject = label == null ? unlabelledIsSubject : subjects.contains(label);
    return subject ? Role.SUBJECT : Role.OTHER;
  }

  /** What could not be told, as sentences for the reviewer. */
  public List<String> limits() {
    return limits;
  }

  private static boolean isForm(String label, @Nullable String name) {
    return name != null && NameMatch.matches(label, name);
  }

  private static Roles named(Set<String> voices, Exhibit exhibit, Subject subject) {
    Set<String> told = those(voices, label -> isSubject(label, exhibit, subject));
    if (!told.isEmpty()) {
      return new Roles(told, false, shared(told, exhibit));
    }
    if (subject.kind() == SubjectKind.CANDIDATE) {
      return isNobodyNamed(exhibit, subject) && voices.size() == 1
          ? new Roles(voices, false, List.of())
          : untold(voices, exhibit, subject);
    }
    return akin(voices, exhibit, subject);
  }

  private static boolean isNobodyNamed(Exhibit exhibit, Subject subject) {
    return subject.name() == null && exhibit.speaker() == null;
  }

  private static Roles untold(Set<String> voices, Exhibit exhibit, Subject subject) {
    boolean nobodyNamed = isNobodyNamed(exhibit, subject);
    String why = nobodyNamed ? "no one said which speaker it is" : "no speaker has that name";
    List<String> limits = new ArrayList<>(List.of(untold(exhibit, why)));
    limits.addAll(shared(voices, exhibit));
    return new Roles(Set.of(), false, limits);
  }

  /** Says which labels may be several people, such as a room's. */
  private static List<String> shared(Set<String> voices, Exhibit exhibit) {
    return voices.stream()
        .filter(label -> SpeakerHints.of(label) == SpeakerHints.SHARED)
        .map(
            label ->
                "In \"%s\" several people may have spoken as \"%s\"."
                    .formatted(exhibit.name(), label))
        .limit(1)
        .toList();
  }

  /** A label that has a word of the firm's or the person's name tells as much as a name. */
  private static Roles akin(Set<String> voices, Exhibit exhibit, Subject subject) {
    List<String> names =
        Stream.of(exhibit.speaker(), subject.name()).filter(Objects::nonNull).toList();
    Set<String> akin =
        those(voices, label -> names.stream().anyMatch(name -> NameMatch.shareAWord(label, name)));
    return akin.size() == 1 || voices.size() == 1
        ? new Roles(akin.size() == 1 ? akin : voices, false, List.of())
        : untold(voices, exhibit, subject);
  }

  private static Set<String> those(Set<String> voices, Predicate<String> wanted) {
    Set<String> found = new LinkedHashSet<>();
    voices.stream().filter(wanted).forEach(found::add);
    return found;
  }

  private static String untold(Exhibit exhibit, String why) {
    return "It is not clear which words in \"%s\" are the subject's: %s."
        .formatted(exhibit.name(), why);
  }
}
