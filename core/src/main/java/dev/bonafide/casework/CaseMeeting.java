package dev.bonafide.casework;

import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.OutsideRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A line of a case in which someone named a meeting, or in which its transcript was added.
 *
 * @param line its place among the entries, from 0
 * @param by who named it
 * @param record the meeting; with a part where its transcript was added
 */
public record CaseMeeting(int line, Instant at, String by, OutsideRecord record) {

  /** Those of a case that no one took back, the oldest first. */
  public static List<CaseMeeting> of(CaseHistory history) {
    Set<Integer> undone = history.undone();
    List<CaseMeeting> all = new ArrayList<>();
    for (int line = 0; line < history.entries().size(); line++) {
      if (!undone.contains(line) && history.entries().get(line) instanceof Entry.HandedIn in) {
        int place = line;
        in.submission().records().stream()
            .filter(NamedMeetings::isMeeting)
            .forEach(one -> all.add(new CaseMeeting(place, in.at(), in.by(), one)));
      }
    }
    return List.copyOf(all);
  }

  /** Whether this is the transcript, and not only the name. */
  public boolean isAdded() {
    return !NamedMeetings.isNaming(record);
  }

  /** For people, such as {@code zoom 81234567890}. */
  public String shown() {
    return record.system() + " " + record.id();
  }
}
