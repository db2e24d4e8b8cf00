package dev.bonafide.testkit.casefile;

import dev.bonafide.conversation.digest.DigestAlarm;
import dev.bonafide.conversation.digest.WeeklyStore;
import dev.bonafide.mail.Address;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Which places are told every week, and from when on; gone with the test. */
public final class MemoryWeekly implements WeeklyStore {
  public final Map<Address, Instant> first = new HashMap<>();

  @Override
  public boolean isOn(Address room) {
    return first.containsKey(room);
  }

  @Override
  public void begin(Address room, DigestAlarm alarm, Instant at) {
    first.put(room, at);
  }

  @Override
  public void end(Address room) {
    first.remove(room);
  }
}
