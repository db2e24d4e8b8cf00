package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casework.Right;
import dev.bonafide.consultation.SentRequests;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.conversation.ReplyPlanner;
import dev.bonafide.conversation.RichContent;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.mail.UnitOfWork;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers what is said to it on one platform. A request to screen is acknowledged at once, and its
 * verdict stands in the acknowledgement's place; everything else is answered by one message. What
 * it changes waits for the transaction in which the answer is posted.
 */
public final class Bot implements MessageHandler {
  private final Platform platform;
  private final CaseFiles cases;
  private final RequestReader reader;
  private final CaseAnswers caseAnswers;
  private final CommandAnswers answers;
  private final EraseCase eraseCase;
  private final ReplyPlanner planner;
  private final LaterVerdict laterVerdict;
  private final Phrases phrases;
  private final InstantSource clock;

  public Bot(BotPorts ports) {
    this.platform = ports.platform();
    this.cases = ports.cases();
    this.phrases = ports.phrases();
    this.clock = ports.clock();
    this.planner = new ReplyPlanner(platform, ports.cards());
    this.laterVerdict = new LaterVerdict(cases, planner, phrases);
    CaseAccess access = new CaseAccess(platform, cases, ports.screener().engine()::finds);
    this.caseAnswers = CaseAnswers.of(ports, access);
    this.answers = new CommandAnswers(platform, access, caseAnswers, ports.status(), phrases);
    this.reader =
        new RequestReader(platform, cases, ports.cards(), access, new AskedCommand(ports, access));
    this.eraseCase = new EraseCase(cases, ports.cards(), planner, phrases, clock);
  }

  @Override
  public Optional<OutboundReply> acknowledgement(Receipt receipt) {
    return platform
        .understand(receipt)
        .map(message -> reader.heard(receipt, message))
        .filter(BotRequest::isScreen)
        .map(
            request ->
                planner.post(
                    request,
                    request.keys().first(),
                    new BotAnswer.Working(phrases.say("working")),
                    request.where()));
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    Optional<Message> message = platform.understand(receipt);
    if (message.isEmpty()) {
      return UnitOfWork.NOTHING;
    }
    BotRequest heard = reader.heard(receipt, message.get());
    Right rights =
        Right.NOTHING.covers(heard.command().spec().needs())
            ? Right.NOTHING
            : platform.rights(heard.message());
    if (!rights.covers(heard.command().spec().needs())) {
      return refused(heard, rights == Right.NOTHING ? "members-only" : "unknown-asker");
    }
    if (heard.isAimed()
        && !platform.sees(heard.message(), heard.message().address().conversation())) {
      return refused(heard, "case-gone");
    }
    BotRequest request = reader.known(heard.of(rights));
    if (isForOthers(request)) {
      return refused(request, "reviewers-only");
    }
    SentRequests sent = SentRequests.current();
    return sent.during(() -> work(request, sent));
  }

  private UnitOfWork refused(BotRequest request, String why) {
    return () -> planner.refused(request, new BotAnswer.Told(List.of(phrases.say(why))));
  }

  private boolean isForOthers(BotRequest request) {
    return request.decides()
        && request
            .history()
            .filter(one -> platform.isForOthers(request.message(), one))
            .isPresent();
  }

  private UnitOfWork work(BotRequest request, SentRequests sent) {
    if (request.command() instanceof Command.Delete(boolean sure)
        && sure
        && request.history().isPresent()) {
      return erasing(request, request.history().get());
    }
    if (request.command() instanceof Command.SourceChanged change) {
      return marking(request, change);
    }
    if (request.form() == DialogForm.SUBJECT) {
      RichContent guess = new RichContent.Guess(platform.enclosed(request.message()).submission());
      return () ->
          planner.replies(request.with(guess), AnswerBuilder.told(phrases.say("who-is-vetted")));
    }
    AuditNotes notes = new AuditNotes(request, clock.instant());
    if (request.where() == InteractionTarget.Where.HOME) {
      HomePage home = answers.home(request);
      return () -> {
        notes.of(home.overview()).forEach(cases::note);
        return List.of(home.reply(request, planner));
      };
    }
    Supplier<BotAnswer> answer = caseAnswers.toldLinks().beside(request, answers.of(request));
    return () -> {
      BotAnswer said = answer.get();
      notes.of(said, sent.take()).forEach(cases::note);
      return laterVerdict.replies(request, request.history().isEmpty() ? noticed(said) : said);
    };
  }

  private UnitOfWork erasing(BotRequest request, CaseHistory history) {
    return request.where() == InteractionTarget.Where.HOME
        ? eraseCase.erasing(request, history, answers.home(request))
        : eraseCase.erasing(request, history);
  }

  /** On the card that shows the case to everyone there; no one is told in words. */
  private UnitOfWork marking(BotRequest request, Command.SourceChanged change) {
    return request
        .history()
        .flatMap(known -> caseAnswers.sources().marked(known, request, change))
        .<UnitOfWork>map(
            marked ->
                () -> {
                  BotAnswer said = caseAnswers.toldLinks().beside(request, marked).get();
                  return request.card() == null ? List.of() : planner.replies(request, said);
                })
        .orElse(UnitOfWork.NOTHING);
  }

  /** Stands in the acknowledgement's place where there is one. */
  @Override
  public Optional<OutboundReply> apology(Receipt receipt) {
    return platform.understand(receipt).map(message -> apology(reader.heard(receipt, message)));
  }

  private OutboundReply apology(BotRequest request) {
    ReplyKeys keys = request.keys();
    BotAnswer sorry = AnswerBuilder.told(phrases.say("apology"));
    return request.isScreen()
        ? new OutboundReply(
            keys.apology(), new ReplyAction.Edit(keys.first(), platform.layOut(sorry)))
        : planner.post(request, keys.apology(), sorry, request.where());
  }

  /** Says that a bot answers; as long as a conversation has no case. */
  private BotAnswer noticed(BotAnswer answer) {
    return switch (answer) {
      case BotAnswer.Judged judged -> judged.with(phrases.say("notice"));
      case BotAnswer.Told told -> told.with(phrases.say("notice"));
      case BotAnswer.Working _, BotAnswer.Exported _ -> answer;
    };
  }
}
