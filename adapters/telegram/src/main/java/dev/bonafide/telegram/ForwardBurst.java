package dev.bonafide.telegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.bonafide.mail.Burst;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Messages that somebody sends in one go, most of them forwarded: the burst ends three seconds
 * after its last, thirty after its first, with its hundredth, or with a command. By hand, people
 * take up to two seconds between forwards; Telegram gives no mark at the end.
 */
final class ForwardBurst implements Burst {
  private static final Duration QUIET = Duration.ofSeconds(3);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int MOST = 100;

  /** What lies so far apart was not sent in one go, even if it arrives together after an outage. */
  private static final long APART = 30;

  /** Commands that belong to what was sent before them. */
  private static final Set<String> ENDING = Set.of("/new", "/cancel");

  private final Receipt first;

  ForwardBurst(Receipt first) {
    this.first = first;
  }

  @Override
  public int most() {
    return MOST + 1;
  }

  @Override
  public Optional<Reply> sign() {
    int message = Handed.of(first).first().getMessageId();
    return Optional.of(Keys.reaction(first, Card.reaction(TelegramCourier.SEEN, message)));
  }

  @Override
  public Cut cut(List<Receipt> waiting) {
    Instant begun = waiting.getFirst().at();
    Instant last = begun;
    Instant end = begun.plus(LONGEST);
    long sent = date(waiting.getFirst());
    for (int at = 1; at < waiting.size(); at++) {
      Receipt next = waiting.get(at);
      if (!(incoming(next) instanceof Incoming.Written written)) {
        return new Cut(at, begun);
      }
      if (written.isCommand()) {
        return new Cut(isEnding(written) ? at + 1 : at, begun);
      }
      if (at >= MOST || next.at().isAfter(end) || isApart(written, sent)) {
        return new Cut(at, begun);
      }
      last = next.at();
      sent = written.isEdited() ? sent : written.message().getDate();
    }
    Instant quiet = last.plus(QUIET);
    return new Cut(
        waiting.size(), waiting.size() >= MOST ? begun : quiet.isBefore(end) ? quiet : end);
  }

  private static boolean isEnding(Incoming.Written command) {
    return ENDING.contains(command.typed().split("[@\\s]", 2)[0]);
  }

  private static boolean isApart(Incoming.Written written, long sent) {
    return !written.isEdited() && Math.abs(written.message().getDate() - sent) > APART;
  }

  private static long date(Receipt receipt) {
    return incoming(receipt) instanceof Incoming.Written written ? written.message().getDate() : 0;
  }

  private static Incoming incoming(Receipt receipt) {
    return Incoming.of(Handed.tree(receipt.payload()));
  }

  @Override
  public String joined(List<Receipt> receipts) {
    ArrayNode all = Answers.JSON.createArrayNode();
    receipts.forEach(receipt -> all.add(Handed.tree(receipt.payload())));
    return all.toString();
  }
}
