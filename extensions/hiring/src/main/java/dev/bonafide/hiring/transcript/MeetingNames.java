package dev.bonafide.hiring.transcript;

import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.OutsideRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of a meeting: links to it, and those who were invited from outside the organizer's company.
 * Where the vendor does not say who these are, they are those at another domain. A colleague is in
 * many meetings, and names none of them.
 */
final class MeetingNames {
  private final Set<String> inside = new LinkedHashSet<>();
  private final Set<String> invited = new LinkedHashSet<>();
  private final List<OutsideRecord> links = new ArrayList<>();

  /**
   * Of one meeting.
   *
   * @param organizer their address; empty where unknown, and then no one is from outside
   */
  MeetingNames(String organizer) {
    own(organizer);
  }

  void name(OutsideRecord link) {
    links.add(link);
  }

  /** Person of the company. */
  void own(String address) {
    String domain = domain(address);
    if (!domain.isEmpty()) {
      inside.add(domain);
    }
  }

  void add(String address) {
    invited.add(address);
  }

  List<OutsideRecord> all() {
    List<OutsideRecord> all = new ArrayList<>(links);
    for (String one : invited) {
      boolean isOutside = !domain(one).isEmpty() && !inside.contains(domain(one));
      if (isOutside && !inside.isEmpty()) {
        NamedMeetings.invitee(one).ifPresent(all::add);
      }
    }
    return all.stream().distinct().toList();
  }

  private static String domain(String address) {
    int at = address.lastIndexOf('@');
    return at < 1 ? "" : address.substring(at + 1).toLowerCase(Locale.ROOT);
  }
}
