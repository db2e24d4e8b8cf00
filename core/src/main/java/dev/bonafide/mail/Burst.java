package dev.bonafide.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Receipts that a platform delivers one by one, and that are worked on as one. */
public interface Burst {

  /** How many of the oldest are looked at, at most. */
  int most();

  /** What is said as soon as the first one is there; touches no network. */
  Optional<OutboundReply> sign();

  /**
   * Where the burst ends.
   *
   * @param waiting the oldest open receipts in order, at least the first
   */
  Cut cut(List<Receipt> waiting);

  /** The payload of the one receipt that takes the place of all. */
  String joined(List<Receipt> receipts);

  /**
   * The end of a burst, as far as it can be told now.
   *
   * @param count how many of the oldest belong together, at least one
   * @param ready when nothing more is waited for
   */
  public record Cut(int count, Instant ready) {}
}
