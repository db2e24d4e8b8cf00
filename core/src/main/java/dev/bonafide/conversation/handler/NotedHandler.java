package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.consultation.SentRequest;
import dev.bonafide.consultation.SentRequests;
import dev.bonafide.mail.ForwardingHandler;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import java.time.InstantSource;
import java.util.List;

/**
 * Has it noted what is sent to language models: before it leaves, by itself, as no one knows yet to
 * what case it will come; and afterwards where the work came to no case, such as looking at what no
 * one asked about, or failed.
 */
public final class NotedHandler extends ForwardingHandler {
  private static final String BY = "bonafide";

  private final CaseFiles cases;
  private final InstantSource clock;

  public NotedHandler(MessageHandler handler, CaseFiles cases, InstantSource clock) {
    super(handler);
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    SentRequests sent =
        new SentRequests(
            receipt.address().tenant(),
            one -> cases.note(event(receipt, AuditAct.SENDING_TO_MODEL, one)));
    try {
      UnitOfWork work = sent.during(() -> next().work(receipt));
      return () -> {
        List<OutboundReply> replies = work.carryOut();
        note(receipt, sent);
        return replies;
      };
    } catch (RuntimeException failure) {
      note(receipt, sent);
      throw failure;
    }
  }

  private void note(Receipt receipt, SentRequests sent) {
    sent.take().stream()
        .map(one -> event(receipt, AuditAct.SENT_TO_MODEL, one))
        .forEach(cases::note);
  }

  private AuditEvent event(Receipt receipt, AuditAct act, SentRequest one) {
    return AuditEvent.of(receipt.address().tenant(), clock.instant(), BY, act, one.toString());
  }
}
