package dev.bonafide.telegram.event;

import dev.bonafide.mail.Address;
import dev.bonafide.testkit.mail.MemoryMail;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers for as long as a test runs; every chat that ever wrote did so lately. */
public final class MemoryListened implements Listened {
  private final MemoryMail mail;
  private @Nullable Instant last;

  public MemoryListened(MemoryMail mail) {
    this.mail = mail;
  }

  @Override
  public Optional<Instant> last() {
    return Optional.ofNullable(last);
  }

  @Override
  public void note(Instant at) {
    last = at;
  }

  @Override
  public List<Address> to(Instant since, int most) {
    return mail.addresses().stream().limit(most).toList();
  }
}
