package dev.bonafide.postgres.mail;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.AttemptResult;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.postgres.TenantStatement;
import dev.bonafide.postgres.sql.StoredText;
import dev.bonafide.resource.PropertyFile;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be said. Callers hold the conversation's lock where nothing else is said. */
record ReplyTable(Conversations conversations, Duration settle) {
  private static final PropertyFile QUERIES = PropertyFile.beside(ReplyTable.class, "reply-table");

  /** Why one waits that was given up before. */
  private static final String BROUGHT_BACK = "brought back";

  /**
   * The oldest that is open. What it changes is looked up until it is first sent, and stays: a
   * reply whose outcome is unknown must not turn from a new message into a change.
   */
  static final String HEAD =
      QUERIES
          .text("head")
          .formatted(literal(AttemptResult.NEVER_TOLD), Outgoing.BEFORE, literal(BROUGHT_BACK));

  private static final String POST = QUERIES.text("post");

  /** Someone who finds it so knows only that it may be said; one that repeats need not wait. */
  private static final String BEGIN = QUERIES.text("begin").formatted(HEAD);

  private static final String DONE = QUERIES.text("done").formatted(Conversations.LAZY);

  private static final String LEAVE = QUERIES.text("leave").formatted(literal(BROUGHT_BACK));

  /** Given up because no one told, and nothing that stands in for it. */
  private static final String LOST =
      QUERIES.text("lost").formatted(literal(AttemptResult.NEVER_TOLD));

  private static final String IS_ANY_LOST = QUERIES.text("is-any-lost").formatted(LOST);

  private static final String BRING_BACK =
      QUERIES.text("bring-back").formatted(literal(BROUGHT_BACK), LOST);

  /** Whether it is new. */
  boolean post(Address address, OutboundReply reply, Instant at) {
    String edits = reply.act() instanceof ReplyAction.Edit(String said, _) ? said : null;
    return conversations
            .about(address, POST)
            .param("key", reply.key())
            .words("body", reply.act().body())
            .param("edits", edits)
            .param("posted", at)
            .update()
        == 1;
  }

  /** Marks a reply as being sent; empty if it is not the oldest that is open. */
  Optional<Outgoing> begin(Address address, String key, Instant now) {
    return conversations
        .about(address, BEGIN)
        .param("key", key)
        .param("now", now)
        .param("settled", now.plus(settle))
        .optional(row -> outgoing(address, row, Outgoing.State.SENDING));
  }

  /**
   * Notes that it is said, in a transaction of its own: one that is not noted is looked for again.
   * Does nothing to one that ended before.
   */
  void done(Outgoing outgoing, UUID lease, String message) {
    conversations.found(
        outgoing.address(),
        lease,
        about(outgoing, DONE).param("message", message),
        _ -> Optional.empty());
  }

  /** Notes that it is not said, so far or ever; does nothing to one that ended before. */
  void leave(
      Outgoing outgoing, Outgoing.State state, @Nullable Instant until, int looks, String why) {
    about(outgoing, LEAVE)
        .param("state", state)
        .param("until", until)
        .param("looks", looks)
        .param("why", StoredText.bytes(why))
        .update();
  }

  /**
   * Whether there are some whose platform never told whether they arrived. Reading needs no lock:
   * they are looked for again when they are brought back, and hardly ever are there any.
   */
  boolean isAnyLost(Address address, UUID lease) {
    return conversations
        .found(
            address,
            lease,
            conversations.about(address, IS_ANY_LOST),
            row -> Optional.of(row.truth("lost")))
        .orElse(false);
  }

  /** Has those wait again whose platform never told whether they arrived. */
  boolean bringBack(Address address, Instant now) {
    return conversations.about(address, BRING_BACK).param("now", now).update() > 0;
  }

  Outgoing outgoing(Address address, TenantRow row, Outgoing.State state) {
    return new Outgoing(
        address,
        row.text("key"),
        row.words("body"),
        row.textOrNull("target"),
        state,
        row.count("attempts"),
        row.count("lookups"),
        row.moment("first_attempt_at"),
        row.texts("before"),
        row.truth("doubted"));
  }

  /** A reason of the bot's own as it stands in the table. */
  private static String literal(String why) {
    return "convert_to('" + why + "', 'UTF8')";
  }

  private TenantStatement about(Outgoing outgoing, String statement) {
    return conversations.about(outgoing.address(), statement).param("key", outgoing.key());
  }
}
