package dev.bonafide.conversation.team;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.conversation.digest.DigestAlarm;
import dev.bonafide.conversation.digest.WeekSummary;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.ForwardingHandler;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.mail.UnitOfWork;
import java.util.List;
import java.util.Optional;

/**
 * Tells a place once a week how its cases stand, where somebody who runs it wanted that; gives
 * everything else to the platform's own handler. A week in which nothing is open and nothing was
 * decided is not spoken of.
 */
public final class DigestHandler extends ForwardingHandler {
  /** Of the cases of a tenant so many are looked at, the latest. */
  private static final int LATEST = 500;

  private final CaseFiles cases;
  private final DigestVoice voice;

  public DigestHandler(MessageHandler handler, CaseFiles cases, DigestVoice voice) {
    super(handler);
    this.cases = cases;
    this.voice = voice;
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    return DigestAlarm.by(receipt)
        .map(by -> digest(receipt, new Asker(by, by)))
        .orElseGet(() -> next().work(receipt));
  }

  private UnitOfWork digest(Receipt receipt, Asker by) {
    WeekSummary week = WeekSummary.of(cases(receipt.address()), receipt.at());
    if (week.isQuiet()) {
      return UnitOfWork.NOTHING;
    }
    Optional<String> body =
        voice.body(
            receipt,
            by,
            (book, owners) -> new BotAnswer.Told(week.said(book, receipt.at(), owners)));
    return () ->
        body
            .map(
                said ->
                    new OutboundReply(ReplyKeys.of(receipt).first(), new ReplyAction.Post(said)))
            .stream()
            .toList();
  }

  private List<CaseHistory> cases(Address room) {
    return cases.recent(room.tenant(), LATEST).reversed().stream()
        .filter(one -> voice.holds(room, one))
        .flatMap(one -> cases.find(one.id()).stream())
        .toList();
  }

  @Override
  protected boolean isOwn(Receipt receipt) {
    return DigestAlarm.is(receipt);
  }
}
