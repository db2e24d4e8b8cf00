package dev.bonafide.hiring.wire;

import java.util.List;

/** Result of reading a call that says it is a vendor's. */
public sealed interface HookCall {

  /** A call without the vendor's signature, or too old. */
  record Unsigned() implements HookCall {}

  /** The vendor's, about nothing that matters here, such as a ping. */
  record Unneeded() implements HookCall {}

  /**
   * The vendor's, who wants to know whether somebody is here.
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
   * @param key of it, the same however often it is told; names nobody
   * @param conversation that holds all that is told of the same; names nobody
   * @param payload as a receipt keeps it
   */
  record Told(String key, String conversation, String payload) {}
}
