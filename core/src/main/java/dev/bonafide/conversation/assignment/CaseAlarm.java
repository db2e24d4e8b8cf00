package dev.bonafide.conversation.assignment;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be told to the owner of a case later. It comes in as a receipt that no
 * platform sent, so that it is worked on once, whatever dies.
 *
 * @param owner as the platform identifies them
 * @param due the day that has come; null where they are told that the case is theirs
 * @param at when it is to be told
 */
public record CaseAlarm(long number, String owner, @Nullable LocalDate due, Instant at) {
  /** Before the keys of such receipts, and of no others. */
  private static final String MARK = "bonafide-alarm/";

  /** In the morning in Europe, before the day begins in America; UTC. */
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  /** People who set a day on that very day are not reminded at once. */
  private static final Duration SOON = Duration.ofHours(1);

  private static final int PARTS = 4;

  /** What somebody is told because a case was given to them. */
  public static List<CaseAlarm> of(CaseId id, Entry.Assigned assigned) {
    List<CaseAlarm> alarms = new ArrayList<>();
    if (!assigned.owner().equals(assigned.by())) {
      alarms.add(new CaseAlarm(id.number(), assigned.owner(), null, assigned.at()));
    }
    LocalDate due = assigned.due();
    if (due != null) {
      Instant morning = due.atTime(MORNING).toInstant(ZoneOffset.UTC);
      Instant soon = assigned.at().plus(SOON);
      Instant at = morning.isAfter(soon) ? morning : soon;
      alarms.add(new CaseAlarm(id.number(), assigned.owner(), due, at));
    }
    return alarms;
  }

  /** What it is known by: one that is set twice is told once. */
  public String key() {
    return MARK + number + "/" + (due == null ? at : due) + "/" + owner;
  }

  /** As it comes in when its time has come. */
  public static Receipt receipt(Address address, String key, Instant now) {
    return new Receipt(key, address, "{}", now);
  }

  /** Whether a receipt is one; a platform sends none with such a key. */
  public static boolean is(Receipt receipt) {
    return receipt.key().startsWith(MARK);
  }

  /** Empty for a receipt that is none. */
  public static Optional<CaseAlarm> in(Receipt receipt) {
    if (!is(receipt)) {
      return Optional.empty();
    }
    String[] parts = receipt.key().split("/", PARTS);
    boolean given = parts[2].indexOf('T') > 0;
    return Optional.of(
        new CaseAlarm(
            Long.parseLong(parts[1]),
            parts[PARTS - 1],
            given ? null : LocalDate.parse(parts[2]),
            receipt.at()));
  }

  /** Whether it still holds: nothing else was said since. */
  public boolean holds(Entry.Assigned now) {
    return now.owner().equals(owner) && (due == null || due.equals(now.due()));
  }
}
