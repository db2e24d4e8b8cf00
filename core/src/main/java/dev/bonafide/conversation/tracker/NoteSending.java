package dev.bonafide.conversation.tracker;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.NoteDesk;
import dev.bonafide.applicant.NoteOutcome;
import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.ConversationScreener;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Judgement;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.conversation.Rights;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.mail.ForwardingHandler;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.report.ReportPage;
import dev.bonafide.text.Fingerprint;
import java.util.List;
import java.util.Optional;

/**
 * Writes the verdict of a case into the system that its candidate was read from, when a member says
 * {@code send note} below it. As a case stands, one note is written: that it is about to be is
 * committed before it leaves, and whoever finds that looks before writing.
 */
public final class NoteSending extends ForwardingHandler {
  private static final String TOPIC = "tracker-note";
  private static final String LEAVING = "leaving";
  private static final String WRITTEN = "written";
  private static final int MARK = 16;

  private final Platform platform;
  private final CaseFiles cases;
  private final ConversationScreener screener;
  private final NoteDesk desk;
  private final TenantStore store;

  public NoteSending(
      Platform platform,
      MessageHandler bot,
      CaseFiles cases,
      ConversationScreener screener,
      NoteDesk desk,
      TenantStore store) {
    super(bot);
    this.platform = platform;
    this.cases = cases;
    this.screener = screener;
    this.desk = desk;
    this.store = store;
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    Optional<Message> asked =
        platform
            .understand(receipt)
            .filter(message -> message.aim() == null && NoteWords.are(message.text()))
            .filter(message -> platform.rights(message) == Rights.ALL);
    if (asked.isEmpty()) {
      return next().work(receipt);
    }
    Message message = asked.get();
    Optional<CaseHistory> known =
        cases.latest(message.address().tenant(), message.address().conversation());
    String said =
        known
            .flatMap(history -> candidate(history).map(link -> written(history, link, message)))
            .orElse(
                "No case here was read from Greenhouse, Ashby, or Lever, so there is no one to write about.");
    return () -> said(receipt, message, said);
  }

  /** The one that was read last. */
  private static Optional<CandidateLink> candidate(CaseHistory history) {
    return history.entries().stream()
        .filter(Entry.HandedIn.class::isInstance)
        .flatMap(entry -> ((Entry.HandedIn) entry).submission().records().stream())
        .flatMap(record -> CandidateLink.of(record).stream())
        .reduce((_, last) -> last);
  }

  private String written(CaseHistory history, CandidateLink link, Message message) {
    Tenant tenant = history.id().tenant();
    String vendor = link.vendor().shown();
    String key = history.id().number() + "/" + history.entries().size();
    String mark = "Reference: " + Fingerprint.of(tenant.id() + "/" + key).substring(0, MARK);
    if (!store.claim(tenant, TOPIC, key, LEAVING)) {
      if (store.get(tenant, TOPIC, key).filter(WRITTEN::equals).isPresent()) {
        return "%s has this note already.".formatted(vendor);
      }
      switch (desk.look(link, mark)) {
        case THERE -> {
          store.put(tenant, TOPIC, key, WRITTEN);
          return wrote(vendor);
        }
        case UNKNOWN -> {
          return unsure(vendor);
        }
        case MISSING -> {}
      }
    }
    String text = new CandidateNote(page(history), history.id().number(), mark).written();
    cases.note(
        new AuditEvent(
            history.id(),
            screener.now(),
            message.asker().id(),
            AuditAct.EXPORTED,
            "note to " + link.vendor().system()));
    return switch (desk.write(link, text)) {
      case NoteOutcome.Written() -> {
        store.put(tenant, TOPIC, key, WRITTEN);
        yield wrote(vendor);
      }
      case NoteOutcome.Refused(String why) -> {
        store.remove(tenant, TOPIC, key);
        yield "The note was not written: %s.".formatted(why);
      }
      case NoteOutcome.Unconfirmed _ -> unsure(vendor);
    };
  }

  private ReportPage page(CaseHistory history) {
    Judgement judgement = screener.judge(CaseState.of(history));
    return ReportPage.of(judgement.examination(), judgement.particulars());
  }

  private static String wrote(String vendor) {
    return "The note is in %s.".formatted(vendor);
  }

  private static String unsure(String vendor) {
    return "The note may be in %s, but it did not answer. Look there. If you say “send note” again, I look before I write."
        .formatted(vendor);
  }

  private List<OutboundReply> said(Receipt receipt, Message message, String words) {
    ReplyContext place =
        new ReplyContext(
            message, InteractionTarget.Where.HERE, Disclosure.NONE, null, null, null, null);
    String body = platform.layOut(new BotAnswer.Told(List.of(words)), place);
    return List.of(new OutboundReply(ReplyKeys.of(receipt).first(), new ReplyAction.Post(body)));
  }
}
