package dev.bonafide.telegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.bonafide.mail.Burst;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.telegram.api.TelegramReply;
import dev.bonafide.telegram.api.TelegramResponses;
import dev.bonafide.telegram.event.HandedMessages;
import dev.bonafide.telegram.event.TelegramInbound;
import dev.bonafide.telegram.inbound.PollWatermark;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Messages that someone sends in one go, most of them forwarded: the burst ends three seconds after
 * its last, thirty after its first, with its hundredth, or with a command that ends it. By hand,
 * people take up to two seconds between forwards; Telegram gives no mark at the end. Any other
 * command among them cuts nothing in two.
 */
record ForwardBurst(Receipt first, PollWatermark watermark) implements Burst {
  static final Duration QUIET = Duration.ofSeconds(3);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int MOST = 100;

  @Override
  public int most() {
    return MOST + 1;
  }

  @Override
  public Optional<OutboundReply> sign() {
    int message = HandedMessages.of(first).first().getMessageId();
    return Optional.of(
        TelegramReplies.reaction(first, TelegramReply.reaction(TelegramCourier.SEEN, message)));
  }

  @Override
  public Cut cut(List<Receipt> waiting) {
    Instant begun = waiting.getFirst().at();
    Instant last = begun;
    long sent = date(waiting.getFirst());
    int count = 1;
    for (int at = 1; at < waiting.size(); at++) {
      Receipt next = waiting.get(at);
      if (!(incoming(next) instanceof TelegramInbound.Written written)) {
        return new Cut(at, begun);
      }
      if (written.ends()) {
        return new Cut(at + 1, begun);
      }
      if (at >= MOST || isApart(written, sent)) {
        return new Cut(at, begun);
      }
      last = next.at();
      count = written.isCommand() && !written.asksToScreen() ? count : at + 1;
    }
    return new Cut(count, waiting.size() >= MOST ? begun : quiet(last, begun.plus(LONGEST)));
  }

  /** Three seconds that are known to have been silent. */
  private Instant quiet(Instant last, Instant end) {
    Instant quiet = last.plus(QUIET);
    Instant ready = quiet.isBefore(end) ? quiet : end;
    if (watermark.hadAllAt(last)) {
      return ready;
    }
    return ready.isAfter(watermark.again()) ? ready : watermark.again();
  }

  /** By when they were sent: after an outage all arrive at once, or the rest much later. */
  private static boolean isApart(TelegramInbound.Written written, long sent) {
    return !written.isEdited() && written.message().getDate() - sent > LONGEST.toSeconds();
  }

  private static long date(Receipt receipt) {
    return incoming(receipt) instanceof TelegramInbound.Written written
        ? written.message().getDate()
        : 0;
  }

  private static TelegramInbound incoming(Receipt receipt) {
    return TelegramInbound.of(HandedMessages.tree(receipt.payload()));
  }

  @Override
  public String joined(List<Receipt> receipts) {
    ArrayNode all = TelegramResponses.JSON.createArrayNode();
    receipts.forEach(receipt -> all.add(HandedMessages.tree(receipt.payload())));
    return all.toString();
  }
}
