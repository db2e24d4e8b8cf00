package dev.bonafide.conversation.team;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Offer;
import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.conversation.assignment.CaseAlarm;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.CaseState;
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
 * Tells the owner of a case that its day has come, or that it is theirs; gives everything else to
 * the platform's own handler. A case that is decided, erased or somebody else's by then is not
 * spoken of.
 */
public final class ReminderHandler extends ForwardingHandler {
  private final CaseFiles cases;
  private final ReminderVoice voice;

  public ReminderHandler(MessageHandler handler, CaseFiles cases, ReminderVoice voice) {
    super(handler);
    this.cases = cases;
    this.voice = voice;
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    return CaseAlarm.in(receipt)
        .map(alarm -> remind(receipt, alarm))
        .orElseGet(() -> next().work(receipt));
  }

  private UnitOfWork remind(Receipt receipt, CaseAlarm alarm) {
    CaseId id = new CaseId(receipt.address().tenant(), alarm.number());
    return assigned(id, alarm)
        .flatMap(
            now ->
                voice.body(
                    receipt, new Asker(now.owner(), now.name()), book -> said(book, id, alarm)))
        .<UnitOfWork>map(body -> () -> replies(receipt, id, alarm, body))
        .orElse(UnitOfWork.NOTHING);
  }

  private Optional<Entry.Assigned> assigned(CaseId id, CaseAlarm alarm) {
    return cases.find(id).map(CaseState::of).flatMap(CaseState::assigned).filter(alarm::holds);
  }

  /** Not where somebody decided it while the owner was looked up. */
  private List<OutboundReply> replies(Receipt receipt, CaseId id, CaseAlarm alarm, String body) {
    return assigned(id, alarm).isEmpty()
        ? List.of()
        : List.of(new OutboundReply(ReplyKeys.of(receipt).first(), new ReplyAction.Post(body)));
  }

  private static BotAnswer.Told said(Phrasebook book, CaseId id, CaseAlarm alarm) {
    String key = alarm.due() == null ? "talk.given" : "talk.due";
    return new BotAnswer.Told(
        List.of(book.say(key, id.number())),
        List.of(new Offer(id, new Command.Last(), book.say("offer.last"))));
  }

  @Override
  protected boolean isOwn(Receipt receipt) {
    return CaseAlarm.is(receipt);
  }
}
