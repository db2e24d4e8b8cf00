package dev.bonafide.conversation.tracker;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.NoteDesk;
import dev.bonafide.applicant.NoteOutcome;
import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
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
 * {@code send note} below it. What a note says is written once: that it is about to be is committed
 * before it leaves, and what finds that looks before it writes.
 */
public final class NoteSending extends ForwardingHandler {
  private static final String NOBODY =
      "No case here was read from Greenhouse, Ashby, or Lever, so there is no one to write about.";
  private static final String SEVERAL =
      "This case was read from links to more than one candidate, so I don't know whom to write"
          + " about. Screen each of them in a thread of their own.";
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
    String said = known.map(history -> answer(history, message)).orElse(NOBODY);
    return () -> said(receipt, message, said);
  }

  /** Nobody can say about whom of several a verdict is. */
  private String answer(CaseHistory history, Message message) {
    List<CandidateLink> read =
        CaseState.of(history).handedIn().records().stream()
            .flatMap(record -> CandidateLink.of(record).stream())
            .toList();
    if (read.isEmpty()) {
      return NOBODY;
    }
    CandidateLink last = read.getLast();
    return read.stream().allMatch(one -> isSame(one, last))
        ? sent(history, last, message)
        : SEVERAL;
  }

  /** Whatever part of them was read. */
  private static boolean isSame(CandidateLink one, CandidateLink other) {
    return one.vendor() == other.vendor() && one.candidate().equals(other.candidate());
  }

  private String sent(CaseHistory history, CandidateLink link, Message message) {
    Tenant tenant = history.id().tenant();
    String vendor = link.vendor().shown();
    String text = new CandidateNote(page(history), history.id().number()).written();
    Place place = new Place(history.id(), store.fingerprint(tenant, text));
    if (!store.claim(tenant, place.topic(), place.key(), LEAVING)) {
      if (store.get(tenant, place.topic(), place.key()).filter(WRITTEN::equals).isPresent()) {
        return "%s has this note already.".formatted(vendor);
      }
      switch (desk.look(link, place.mark())) {
        case THERE -> {
          return wrote(place, vendor);
        }
        case UNKNOWN -> {
          return unsure(vendor);
        }
        case MISSING -> {}
      }
    }
    cases.note(
        new AuditEvent(
            history.id(),
            screener.now(),
            message.asker().id(),
            AuditAct.EXPORTED,
            "note to " + link.vendor().system()));
    return switch (desk.write(link, text + place.mark())) {
      case NoteOutcome.Written() -> wrote(place, vendor);
      case NoteOutcome.Refused(String why) -> {
        store.remove(tenant, place.topic(), place.key());
        yield "The note was not written: %s.".formatted(why);
      }
      case NoteOutcome.Unconfirmed _ -> unsure(vendor);
    };
  }

  /** Where it is kept how far a note came, by what it says: the same words are the same note. */
  private record Place(CaseId id, String words) {
    String topic() {
      return NoteTraces.TOPICS + words;
    }

    String key() {
      return Long.toString(id.number());
    }

    /** Names nobody, and tells the note again. */
    String mark() {
      String whole = id.tenant().id() + "/" + id.number() + "/" + words;
      return "Reference: " + Fingerprint.of(whole).substring(0, MARK);
    }
  }

  private ReportPage page(CaseHistory history) {
    Judgement judgement = screener.judge(CaseState.of(history));
    return ReportPage.of(judgement.examination(), judgement.particulars());
  }

  private String wrote(Place place, String vendor) {
    store.put(place.id().tenant(), place.topic(), place.key(), WRITTEN);
    return "The note is in %s.".formatted(vendor);
  }

  private static String unsure(String vendor) {
    return "The note may be in %s, which did not answer. Check there. If you say “send note” again, I'll look for it first."
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
