package dev.bonafide.mail;

import dev.bonafide.mail.Outgoing.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One conversation's tables, which outlive the process that works on them. */
public final class MemoryPost implements Inbox {
  private final Address address;
  private final Supplier<Runnable> savepoint;
  private final List<Row> rows = new ArrayList<>();
  private final List<Letter> letters = new ArrayList<>();
  private int lease;

  /** A receipt's row. */
  public static final class Row {
    Receipt receipt;
    public boolean ended;
    public @Nullable String parked;
    int attempts;
    int failures;
    Instant notBefore = Instant.MIN;

    Row(Receipt receipt) {
      this.receipt = receipt;
    }
  }

  /** A reply's row. */
  public static final class Letter {
    public final OutboundReply reply;
    public State state = State.WAITING;
    public @Nullable String why;
    @Nullable String message;
    int attempts;
    int looks;
    Instant since = Instant.MIN;
    Instant notBefore = Instant.MIN;

    Letter(OutboundReply reply) {
      this.reply = reply;
    }

    boolean isOpen() {
      return state != State.DONE && state != State.PARKED;
    }
  }

  /**
   * @param savepoint marks where the case files stand; what it gives takes them back there
   */
  public MemoryPost(Address address, Supplier<Runnable> savepoint) {
    this.address = address;
    this.savepoint = savepoint;
  }

  @Override
  public boolean accept(Receipt receipt) {
    boolean isNew = rows.stream().noneMatch(row -> row.receipt.key().equals(receipt.key()));
    if (isNew) {
      rows.add(new Row(receipt));
    }
    return isNew;
  }

  public List<Row> rows() {
    return rows;
  }

  public List<Letter> letters() {
    return letters;
  }

  /** Someone takes the conversation, no matter who held it before. */
  public Mailbox open() {
    lease++;
    letters.stream()
        .filter(letter -> letter.state == State.SENDING)
        .forEach(letter -> letter.state = State.UNKNOWN);
    return new Held(lease);
  }

  private final class Held implements Mailbox {
    private final int held;

    Held(int held) {
      this.held = held;
    }

    private void fence() {
      if (held != lease) {
        throw new LeaseLost(address);
      }
    }

    @Override
    public Address address() {
      return address;
    }

    @Override
    public Optional<Pending> pending() {
      fence();
      return oldest().map(letter -> new Pending(outgoing(letter), letter.notBefore));
    }

    private Optional<Letter> oldest() {
      return letters.stream().filter(Letter::isOpen).findFirst();
    }

    @Override
    public Optional<Taken> take(Instant now) {
      fence();
      Optional<Row> next = waiting().filter(row -> !row.notBefore.isAfter(now));
      next.ifPresent(row -> row.attempts++);
      return next.map(row -> new Taken(row.receipt, row.attempts, row.failures));
    }

    @Override
    public List<Receipt> waiting(int most) {
      fence();
      return rows.stream().filter(row -> !row.ended).limit(most).map(row -> row.receipt).toList();
    }

    @Override
    public Receipt join(List<Receipt> receipts, String payload) {
      fence();
      receipts.forEach(receipt -> row(receipt).ended = true);
      Receipt first = receipts.getFirst();
      Row head = row(first);
      head.ended = false;
      head.receipt = new Receipt(first.key(), first.address(), payload, first.at());
      return head.receipt;
    }

    @Override
    public boolean bringBack(Instant now) {
      fence();
      List<Letter> lost =
          letters.stream()
              .filter(letter -> AttemptResult.NEVER_TOLD.equals(letter.why))
              .filter(letter -> letters.stream().noneMatch(later -> isInPlaceOf(later, letter)))
              .toList();
      lost.forEach(
          letter -> {
            letter.state = State.WAITING;
            letter.why = null;
            letter.attempts = 0;
            letter.notBefore = now;
          });
      return !lost.isEmpty();
    }

    private static boolean isInPlaceOf(Letter later, Letter letter) {
      return later.reply.act() instanceof ReplyAction.Edit edit
          && edit.reply().equals(letter.reply.key());
    }

    private Optional<Row> waiting() {
      return rows.stream().filter(row -> !row.ended).findFirst();
    }

    @Override
    public Optional<Outgoing> post(OutboundReply reply, Instant now) {
      fence();
      return add(List.of(reply), now);
    }

    private Optional<Outgoing> add(List<OutboundReply> replies, Instant now) {
      boolean older = oldest().isPresent();
      Optional<Letter> first = Optional.empty();
      for (OutboundReply reply : replies) {
        if (letters.stream().noneMatch(letter -> letter.reply.key().equals(reply.key()))) {
          Letter letter = new Letter(reply);
          letters.add(letter);
          first = first.isEmpty() ? Optional.of(letter) : first;
        }
      }
      return older ? Optional.empty() : first.map(letter -> begin(letter, now));
    }

    private Outgoing begin(Letter letter, Instant now) {
      letter.state = State.SENDING;
      letter.looks = 0;
      letter.since = letter.attempts++ == 0 ? now : letter.since;
      return outgoing(letter);
    }

    @Override
    public Outgoing sending(Outgoing outgoing, Instant now) {
      fence();
      return begin(letter(outgoing.key()), now);
    }

    @Override
    public void settle(Outgoing outgoing, AttemptResult result) {
      fence();
      Letter letter = letter(outgoing.key());
      switch (result) {
        case AttemptResult.Done(String message) -> {
          letter.state = State.DONE;
          letter.message = message;
        }
        case AttemptResult.Again(Instant notBefore, String why) -> {
          letter.state = State.WAITING;
          letter.notBefore = notBefore;
          letter.why = why;
        }
        case AttemptResult.Unknown(Instant notBefore, int looks, String why) -> {
          letter.state = State.UNKNOWN;
          letter.notBefore = notBefore;
          letter.looks = looks;
          letter.why = why;
        }
        case AttemptResult.Parked(String why) -> {
          letter.state = State.PARKED;
          letter.why = why;
        }
      }
    }

    @Override
    public Optional<Outgoing> finish(Receipt receipt, UnitOfWork unitOfWork, Instant now) {
      fence();
      Runnable rollback = savepoint.get();
      try {
        Optional<Outgoing> first = add(unitOfWork.carryOut(), now);
        row(receipt).ended = true;
        return first;
      } catch (RuntimeException mistake) {
        rollback.run();
        throw mistake;
      }
    }

    @Override
    public void postpone(Taken taken, Instant until, String why) {
      fence();
      row(taken.receipt()).notBefore = until;
      row(taken.receipt()).attempts = taken.attempts();
      row(taken.receipt()).failures = taken.failures();
    }

    @Override
    public void park(Receipt receipt, Optional<OutboundReply> apology, String why) {
      fence();
      row(receipt).ended = true;
      row(receipt).parked = why;
      apology.map(Letter::new).ifPresent(letters::add);
    }

    @Override
    public Optional<Instant> due() {
      fence();
      return oldest().map(letter -> letter.notBefore).or(() -> waiting().map(row -> row.notBefore));
    }

    private Row row(Receipt receipt) {
      return rows.stream()
          .filter(row -> row.receipt.key().equals(receipt.key()))
          .findFirst()
          .orElseThrow();
    }

    private Letter letter(String key) {
      return letters.stream()
          .filter(letter -> letter.reply.key().equals(key))
          .findFirst()
          .orElseThrow();
    }

    private Outgoing outgoing(Letter letter) {
      return new Outgoing(
          address,
          letter.reply.key(),
          letter.reply.act().body(),
          target(letter.reply.act()),
          letter.state,
          letter.attempts,
          letter.looks,
          letter.since,
          List.of(),
          false);
    }

    private @Nullable String target(ReplyAction action) {
      return action instanceof ReplyAction.Edit edit
          ? letters.stream()
              .filter(letter -> letter.reply.key().equals(edit.reply()))
              .map(letter -> letter.message)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null)
          : null;
    }
  }
}
