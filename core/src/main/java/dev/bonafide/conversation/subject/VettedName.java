package dev.bonafide.conversation.subject;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casework.CaseState;
import dev.bonafide.reading.speaker.NameMatch;
import dev.bonafide.report.JsonReport;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the person being screened is called, once someone said which speaker it is. */
public final class VettedName {
  private VettedName() {}

  /**
   * All that the person being screened is known by, or may be where no one said who it is; who put
   * nothing but links there is not screened.
   */
  public static List<String> all(Subject subject) {
    Attribution told = subject.attribution();
    return Stream.of(
            subject.name(),
            told == null || told.grounds() == Attribution.Grounds.LINKS ? null : told.label())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** The same as it was told when it was looked at last. */
  public static List<String> all(CaseHistory history) {
    CaseState state = CaseState.of(history);
    return Stream.concat(
            Stream.ofNullable(state.handedIn().name()),
            state.examined().flatMap(one -> JsonReport.vetted(one.report())).stream())
        .distinct()
        .toList();
  }

  /**
   * The name that was given with the speaker's label behind it, where no speaker has that name:
   * then it is known under both. Else the label, which takes the place of another speaker's name.
   */
  public static String with(String label, Subject subject) {
    String name = subject.name();
    if (name == null || !subject.isOpen()) {
      return label;
    }
    return NameMatch.matches(label, name) ? name : name + " (" + label + ")";
  }
}
