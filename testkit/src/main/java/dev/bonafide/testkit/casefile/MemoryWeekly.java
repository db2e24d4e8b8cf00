package dev.bonafide.testkit.casefile;

import dev.bonafide.conversation.assignment.CaseAlarm;
import dev.bonafide.conversation.digest.DigestAlarm;
import dev.bonafide.conversation.digest.WeeklyStore;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Which places are told every week, and from when on; gone with the test. */
public final class MemoryWeekly implements WeeklyStore {
  public final Map<Address, Instant> first = new HashMap<>();
  private final Map<Address, DigestAlarm> alarms = new HashMap<>();

  /** As it comes in there the first time. */
  public Receipt receipt(Address room) {
    Instant at = Objects.requireNonNull(first.get(room), "nobody wanted it there");
    String key = Objects.requireNonNull(alarms.get(room)).key(room.conversation()) + "/" + at;
    return CaseAlarm.receipt(room, key, at);
  }

  @Override
  public boolean isOn(Address room) {
    return first.containsKey(room);
  }

  @Override
  public void begin(Address room, DigestAlarm alarm, Instant at) {
    first.put(room, at);
    alarms.put(room, alarm);
  }

  @Override
  public void end(Address room) {
    first.remove(room);
  }
}
