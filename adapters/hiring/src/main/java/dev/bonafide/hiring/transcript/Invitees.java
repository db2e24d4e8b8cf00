package dev.bonafide.hiring.transcript;

import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.OutsideRecord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who was invited to a meeting from outside the organizer's company, where the vendor does not say:
 * those at another domain. A colleague is in many meetings, and names none of them.
 */
final class Invitees {
  private final Set<String> inside = new LinkedHashSet<>();
  private final Set<String> all = new LinkedHashSet<>();

  /**
   * Of one meeting.
   *
   * @param organizer their address; empty where unknown, and then nobody is from outside
   */
  Invitees(String organizer) {
    own(organizer);
  }

  /** Somebody of the company. */
  void own(String address) {
    domain(address).ifPresent(inside::add);
  }

  void add(String address) {
    all.add(address);
  }

  List<OutsideRecord> fromOutside() {
    return inside.isEmpty()
        ? List.of()
        : all.stream()
            .filter(one -> domain(one).filter(domain -> !inside.contains(domain)).isPresent())
            .flatMap(one -> NamedMeetings.invitee(one).stream())
            .distinct()
            .toList();
  }

  private static Optional<String> domain(String address) {
    int at = address.lastIndexOf('@');
    return at < 1 || at == address.length() - 1
        ? Optional.empty()
        : Optional.of(address.substring(at + 1).toLowerCase(Locale.ROOT));
  }
}
