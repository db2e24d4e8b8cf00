package dev.bonafide.conversation.tracker;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.WayBack;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.mail.ForwardingHandler;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.mail.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sends something of a case to the system that its candidate was read from, when a member says so
 * below the verdict, or presses the button there; never by itself. Everything else goes to the bot.
 */
final class SendingBack extends ForwardingHandler {
  private static final String NOBODY =
      "No case here was read from Greenhouse, Ashby, or Lever, so there is no one to write about.";
  private static final String SEVERAL =
      "This case was read from links to more than one candidate, so I don't know which one to"
          + " write about. Screen each of them in a separate thread.";

  private final Platform platform;
  private final CaseFiles cases;
  private final NoteSending notes;
  private final StatusSending statuses;

  SendingBack(Senders senders, Platform platform, MessageHandler bot) {
    super(bot);
    this.platform = platform;
    this.cases = senders.cases();
    this.notes = new NoteSending(cases, senders.screener(), senders.desk(), senders.store());
    this.statuses = new StatusSending(cases, senders.desk(), senders.clock());
  }

  /** A case of one candidate, and who wants something of it sent. */
  record Wish(CaseHistory history, CaseState state, WayBack back, Message message) {
    CaseId id() {
      return history.id();
    }

    CandidateLink candidate() {
      return back.candidate();
    }

    String vendor() {
      return candidate().vendor().shown();
    }

    /** Audit note that it leaves, made before it does. */
    AuditEvent leaving(Instant now, String what) {
      String told = what + " to " + candidate().vendor().system();
      return new AuditEvent(id(), now, message.asker().id(), AuditAct.EXPORTED, told);
    }
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    Optional<Message> asked =
        platform
            .understand(receipt)
            .filter(message -> SendWords.of(said(message)).isPresent())
            .filter(message -> platform.rights(message) == Right.DECIDE);
    Optional<CaseHistory> about = asked.flatMap(this::about);
    if (asked.isEmpty()
        || about.filter(one -> platform.isForOthers(asked.get(), one)).isPresent()) {
      return next().work(receipt);
    }
    Message message = asked.get();
    String answer = about.map(history -> answer(history, message)).orElse(NOBODY);
    return () -> told(receipt, message, answer);
  }

  /** A button says what people type. */
  private static String said(Message message) {
    InteractionTarget aim = message.aim();
    if (aim == null) {
      return message.text();
    }
    return aim.command() instanceof Command.Say(String pressed) ? pressed : "";
  }

  /** The case of the conversation, or the one on whose card someone pressed, if they may see it. */
  private Optional<CaseHistory> about(Message message) {
    InteractionTarget aim = message.aim();
    return aim == null
        ? cases.latest(message.address().tenant(), message.address().conversation())
        : cases
            .find(new CaseId(message.address().tenant(), aim.number()))
            .filter(found -> platform.sees(message, found.conversation()));
  }

  /** No one can say about whom of several a verdict is. */
  private String answer(CaseHistory history, Message message) {
    CaseState state = CaseState.of(history);
    return WayBack.of(state)
        .map(back -> sent(new Wish(history, state, back, message)))
        .orElseGet(() -> WayBack.read(state.handedIn()).isEmpty() ? NOBODY : SEVERAL);
  }

  private String sent(Wish wish) {
    return SendWords.of(said(wish.message())).orElseThrow() == SendWords.NOTE
        ? notes.sent(wish)
        : statuses.sent(wish);
  }

  /** Only the person who pressed is told. */
  private List<OutboundReply> told(Receipt receipt, Message message, String answer) {
    InteractionTarget aim = message.aim();
    boolean isPressedHere = aim != null && aim.where() == InteractionTarget.Where.HERE;
    InteractionTarget.Where where =
        aim == null
            ? InteractionTarget.Where.HERE
            : isPressedHere ? InteractionTarget.Where.ALONE : aim.where();
    ReplyContext place =
        new ReplyContext(
            message, where, Disclosure.NONE, null, null, null, null, platform.phrasebook());
    String body = platform.layOut(new BotAnswer.Told(List.of(answer)), place);
    return List.of(new OutboundReply(ReplyKeys.of(receipt).first(), new ReplyAction.Post(body)));
  }
}
