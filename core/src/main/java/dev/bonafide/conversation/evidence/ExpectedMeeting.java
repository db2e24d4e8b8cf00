package dev.bonafide.conversation.evidence;

import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.OutsideRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a case waits for what is said in a meeting. Each time that someone names one, one meeting
 * is added: a link or a room that is used again for someone else brings nothing into the case, and
 * for a second interview it is named again.
 *
 * @param by who named it last, as the platform identifies them
 */
public record ExpectedMeeting(String by) {
  /** For as long as this after it was named: longer than interviews are planned ahead. */
  public static final Duration AHEAD = Duration.ofDays(30);

  /**
   * The one that a case waits for.
   *
   * @param found a meeting, as it would be named, with itself as the part
   */
  public static Optional<ExpectedMeeting> in(
      CaseHistory history, OutsideRecord found, Instant now) {
    Set<Integer> undone = history.undone();
    List<Entry.HandedIn> namings = new ArrayList<>();
    Set<@Nullable String> came = new HashSet<>();
    for (int line = 0; line < history.entries().size(); line++) {
      if (!undone.contains(line) && history.entries().get(line) instanceof Entry.HandedIn entry) {
        for (OutsideRecord record : entry.submission().records()) {
          boolean isSame = record.system().equals(found.system()) && record.id().equals(found.id());
          if (isSame && NamedMeetings.isNaming(record)) {
            namings.add(entry);
          } else if (isSame) {
            came.add(record.part());
          }
        }
      }
    }
    boolean isOpen = came.contains(found.part()) || namings.size() > came.size();
    return isOpen && !namings.isEmpty()
        ? Optional.of(namings.getLast())
            .filter(last -> now.isBefore(last.at().plus(AHEAD)))
            .map(last -> new ExpectedMeeting(last.by()))
        : Optional.empty();
  }
}
