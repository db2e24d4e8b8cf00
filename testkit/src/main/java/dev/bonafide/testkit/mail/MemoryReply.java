package dev.bonafide.testkit.mail;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.AttemptResult;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.ReplyAction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reply and how it stands. */
final class MemoryReply {
  final OutboundReply reply;
  private final Address address;
  private final Instant posted;
  private Outgoing.State state = Outgoing.State.WAITING;
  private Instant notBefore;
  private int attempts;
  private int looks;
  private @Nullable Instant since;
  private @Nullable String target;
  private @Nullable String message;
  private String parked = "";
  private boolean broughtBack;

  MemoryReply(Address address, OutboundReply reply, Instant posted) {
    this.address = address;
    this.reply = reply;
    this.posted = posted;
    this.notBefore = posted;
  }

  boolean isOpen() {
    return state != Outgoing.State.DONE && state != Outgoing.State.PARKED;
  }

  boolean isNeverTold() {
    return parked().equals(AttemptResult.NEVER_TOLD);
  }

  /** Why it was given up; empty if it was not. */
  String parked() {
    return state == Outgoing.State.PARKED ? parked : "";
  }

  /** Is to be said as if it never had been. */
  void bringBack(Instant now) {
    broughtBack = true;
    retry(now);
  }

  /** Is tried again as if for the first time. */
  void retry(Instant now) {
    attempts = 0;
    since = null;
    leave(Outgoing.State.WAITING, now, 0);
  }

  Instant notBefore() {
    return notBefore;
  }

  /** When it was begun to be sent. */
  Instant since() {
    return since == null ? posted : since;
  }

  @Nullable String message() {
    return message;
  }

  /** What it changes: the key of that reply, or null. */
  @Nullable String edits() {
    return reply.act() instanceof ReplyAction.Edit(String said, _) ? said : null;
  }

  /** As someone finds it who is not sending it. */
  Outgoing found(@Nullable String said, List<String> before, boolean doubted) {
    Outgoing.State known = state == Outgoing.State.SENDING ? Outgoing.State.UNKNOWN : state;
    return outgoing(known, attempts > 0 ? target : said, before, doubted);
  }

  Outgoing begin(
      @Nullable String said, List<String> before, boolean doubted, Instant now, Duration settle) {
    target = attempts > 0 ? target : said;
    state = Outgoing.State.SENDING;
    attempts++;
    looks = 0;
    since = since == null ? now : since;
    notBefore = target == null ? now.plus(settle) : now;
    return outgoing(state, target, before, doubted);
  }

  void settle(AttemptResult result) {
    switch (result) {
      case AttemptResult.Done(String named) -> {
        state = Outgoing.State.DONE;
        message = named;
      }
      case AttemptResult.Again(Instant until, _) -> leave(Outgoing.State.WAITING, until, 0);
      case AttemptResult.Unknown(Instant until, int seen, _) ->
          leave(Outgoing.State.UNKNOWN, until, seen);
      case AttemptResult.Parked(String why) -> {
        state = Outgoing.State.PARKED;
        parked = why;
      }
    }
  }

  private void leave(Outgoing.State next, Instant until, int seen) {
    state = next;
    notBefore = until;
    looks = seen;
  }

  private Outgoing outgoing(
      Outgoing.State known, @Nullable String changed, List<String> before, boolean doubted) {
    return new Outgoing(
        address,
        reply.key(),
        reply.act().body(),
        changed,
        known,
        attempts,
        looks,
        since(),
        before,
        doubted || broughtBack);
  }
}
