package dev.bonafide.hiring.wire;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import java.time.Instant;
import java.util.List;

/** Result of reading a call that says it is a vendor's. */
public sealed interface HookCall {

  /** A call without the vendor's signature, or too old. */
  record Unsigned() implements HookCall {}

  /** The vendor's, about nothing that matters here, such as a ping. */
  record Unneeded() implements HookCall {}

  /**
   * The vendor's, who wants to know whether someone is here.
   *
   * @param type of what is to be answered
   */
  record Challenged(String type, String answer) implements HookCall {}

  /** The vendor's, with something to keep. */
  record Heard(List<Told> all) implements HookCall {
    public Heard {
      all = List.copyOf(all);
    }
  }

  /**
   * One thing that was told.
   *
   * @param key of it, the same however often it is told; names no one
   * @param conversation that holds all that is told of the same; names no one
   * @param payload as a receipt keeps it
   */
  record Told(String key, String conversation, String payload) {
    /** As it is kept: what is said of one thing waits for nothing said of others. */
    public Receipt receipt(String system, Instant now) {
      Address address = new Address(Tenant.INSTALLATION, system, conversation);
      return new Receipt(key, address, payload, now);
    }
  }
}
