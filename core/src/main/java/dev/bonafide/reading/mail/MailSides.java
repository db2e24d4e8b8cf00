package dev.bonafide.reading.mail;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.reading.speaker.NameMatch;
import dev.bonafide.reading.speaker.NameWords;
import dev.bonafide.reading.speaker.Roles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose side the writers of a thread are on. Those who write about a candidate among themselves are
 * staff, as long as the candidate has not written in the same exhibit: whatever stands below one's
 * own words may be one's own work.
 */
final class MailSides {
  private final Exhibit exhibit;
  private final Subject subject;
  private static final int MOST_KNOWN = 50;
  private static final int MOST_PARTIES = 200;

  private final Set<String> aliases = new HashSet<>();
  private final Map<String, Boolean> subjects = new HashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> staff = new HashSet<>();
  private boolean subjectWrote;

  MailSides(Exhibit exhibit, Subject subject) {
    this.exhibit = exhibit;
    this.subject = subject;
  }

  /** The people of a field, one by one; of a list longer than anyone writes, the first. */
  static List<String> parties(String field) {
    return Stream.of(field.replace(';', ',').split(",", -1))
        .map(String::strip)
        .filter(party -> !party.isEmpty())
        .limit(MOST_PARTIES)
        .toList();
  }

  /** Remembers who wrote and who was written to. */
  void meet(MailHead head) {
    known.add(head.from());
    known.addAll(parties(head.to()));
  }

  /** Whether someone has written or been written to. */
  boolean isKnown(String party) {
    return known.contains(party)
        || known.stream().limit(MOST_KNOWN).anyMatch(other -> NameMatch.matches(party, other));
  }

  boolean isSubject(String party) {
    return aliases.contains(displayName(party))
        || subjects.computeIfAbsent(party, who -> Roles.isSubject(who, exhibit, subject));
  }

  /** The side of a mail's writer; null where only all voices together may tell. */
  @Nullable Role of(MailHead head, String words) {
    if (isSubject(head.from())) {
      subjectWrote = true;
      aliases.add(displayName(head.from()));
      return Role.SUBJECT;
    }
    if (parties(head.to()).stream().anyMatch(this::isSubject)) {
      return Role.OTHER;
    }
    boolean amongStaff = staff.contains(displayName(head.from()));
    if (subjectWrote || !(amongStaff || isAboutCandidate(head, words))) {
      return null;
    }
    staff.add(displayName(head.from()));
    parties(head.to()).forEach(party -> staff.add(displayName(party)));
    return Role.STAFF;
  }

  private boolean isAboutCandidate(MailHead head, String words) {
    String name = subject.name();
    if (subject.kind() != SubjectKind.CANDIDATE || name == null || !head.hasReader()) {
      return false;
    }
    if (NameMatch.shareAWord(head.from(), name)) {
      return false;
    }
    Set<String> said = NameWords.everyOf(words + "\n" + head.subjectLine());
    return NameWords.of(name).all().stream()
        .anyMatch(word -> word.length() > 1 && said.contains(word));
  }

  private static String displayName(String party) {
    int open = party.indexOf('<');
    return (open > 0 ? party.substring(0, open) : party).strip();
  }
}
