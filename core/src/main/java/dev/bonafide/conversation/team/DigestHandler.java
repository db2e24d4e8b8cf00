package dev.bonafide.conversation.team;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.conversation.digest.DigestAlarm;
import dev.bonafide.conversation.digest.WeekSummary;
import dev.bonafide.conversation.evidence.Lists;
import dev.bonafide.engine.QuietedRules;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.ForwardingHandler;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.phrasebook.Phrasebook;
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
  private final QuietedRules quieted;

  /** One of a place where no rule is quieted. */
  public DigestHandler(MessageHandler handler, CaseFiles cases, DigestVoice voice) {
    this(handler, cases, voice, QuietedRules.NONE);
  }

  /**
   * One that says, too, how many rules are quieted.
   *
   * @param quieted those that count one step less, and no others
   */
  public DigestHandler(
      MessageHandler handler, CaseFiles cases, DigestVoice voice, QuietedRules quieted) {
    super(handler);
    this.cases = cases;
    this.voice = voice;
    this.quieted = quieted;
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
    int count = quieted.of(receipt.address().tenant()).size();
    Optional<String> body =
        voice.body(
            receipt,
            by,
            (book, owners) -> new BotAnswer.Told(said(week, receipt, book, owners, count)));
    return () ->
        body
            .map(
                said ->
                    new OutboundReply(ReplyKeys.of(receipt).first(), new ReplyAction.Post(said)))
            .stream()
            .toList();
  }

  /** Of the rules a number alone: what they look for is no news in a place that many read. */
  private static List<String> said(
      WeekSummary week, Receipt receipt, Phrasebook book, boolean owners, int quieted) {
    List<String> said = week.said(book, receipt.at(), owners);
    return quieted == 0 ? said : Lists.with(said, book.say("talk.digest-quieted", quieted));
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
