package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.consultation.SentRequests;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Cards;
import dev.bonafide.conversation.ConversationScreener;
import dev.bonafide.conversation.Health;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.conversation.ReplyPlanner;
import dev.bonafide.conversation.RichContent;
import dev.bonafide.conversation.Rights;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.evidence.Lists;
import dev.bonafide.conversation.export.CaseExport;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.linkage.CaseLinks;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.report.ReportPrinter;
import dev.bonafide.sharing.IndicatorDesk;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is said to it on one platform. A request to screen is acknowledged at once, and its
 * verdict stands in the acknowledgement's place; everything else is answered by one message. What
 * it changes waits for the transaction in which the answer is posted.
 */
public final class Bot implements MessageHandler {
  private final Platform platform;
  private final CaseFiles cases;
  private final Cards cards;
  private final ReviseCase reviseCase;
  private final CaseSources sources;
  private final BotStatus status;
  private final ReplyPlanner planner;
  private final CaseAccess access;
  private final ToldLinks toldLinks;
  private final FollowUp followUp;
  private final CommandAnswers answers;
  private final Phrases phrases;
  private final InstantSource clock;

  /**
   * What leads from a case to something else.
   *
   * @param prover asks for proofs, and looks for them
   * @param links finds the cases that have something in common with one
   * @param desk shares indicators of confirmed cases
   */
  public record Beyond(CaseProver prover, CaseLinks links, IndicatorDesk desk) {
    /** Where nothing does. */
    public static final Beyond NOTHING =
        new Beyond(CaseProver.none(), CaseLinks.NONE, IndicatorDesk.NONE);
  }

  /**
   * One of a platform.
   *
   * @param interpreter asked about plain words that leave open what is meant
   * @param printer writes the PDFs that somebody wants
   * @param ids a new name for an examination at every call
   */
  public Bot(
      Platform platform,
      CaseFiles cases,
      Cards cards,
      ScreeningEngine engine,
      Interpreter interpreter,
      ReportPrinter printer,
      Tenants tenants,
      Health health,
      InstantSource clock,
      Supplier<String> ids) {
    this(
        platform,
        cases,
        cards,
        engine,
        interpreter,
        printer,
        tenants,
        health,
        Beyond.NOTHING,
        clock,
        ids);
  }

  /**
   * One that knows more than its cases.
   *
   * @param beyond what leads from a case to something else
   */
  public Bot(
      Platform platform,
      CaseFiles cases,
      Cards cards,
      ScreeningEngine engine,
      Interpreter interpreter,
      ReportPrinter printer,
      Tenants tenants,
      Health health,
      Beyond beyond,
      InstantSource clock,
      Supplier<String> ids) {
    ConversationScreener screener = new ConversationScreener(engine, clock, ids);
    this.phrases = new Phrases(platform.phrasebook());
    AnswerBuilder answerBuilder = new AnswerBuilder(tenants, phrases);
    this.platform = platform;
    this.cases = cases;
    this.cards = cards;
    this.reviseCase = new ReviseCase(platform, cases, screener, answerBuilder);
    VetCase vetCase = new VetCase(screener, reviseCase, phrases);
    this.sources = new CaseSources(cases, screener, reviseCase, phrases);
    this.status = new BotStatus(tenants, health, engine, phrases);
    this.planner = new ReplyPlanner(platform, cards);
    this.access = new CaseAccess(platform, cases);
    this.toldLinks =
        new ToldLinks(
            new ToldLinks.Known(platform, cases, beyond.links(), phrases),
            cases,
            access,
            reviseCase,
            phrases,
            clock);
    ShareCase shareCase = new ShareCase(cases, beyond.desk(), phrases, clock);
    this.followUp = followUp(vetCase, printer, interpreter, engine.asksModel());
    this.answers =
        new CommandAnswers(
            platform,
            access,
            new OpenCase(platform, cases, screener, answerBuilder),
            reviseCase,
            vetCase,
            sources,
            new RecordCase(platform, cases, reviseCase, shareCase, phrases, clock),
            new ProveCase(platform, cases, reviseCase, beyond.prover(), phrases, clock),
            toldLinks,
            shareCase,
            status,
            followUp,
            phrases);
    this.clock = clock;
  }

  private FollowUp followUp(
      VetCase vetCase, ReportPrinter printer, Interpreter interpreter, boolean asksModel) {
    return new FollowUp(
        platform,
        access,
        reviseCase,
        vetCase,
        new CaseExport(printer),
        phrases,
        interpreter,
        asksModel);
  }

  @Override
  public Optional<OutboundReply> acknowledgement(Receipt receipt) {
    return platform
        .understand(receipt)
        .map(message -> heard(receipt, message))
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
    BotRequest heard = heard(receipt, message.get());
    Rights rights =
        Rights.NONE.allow(heard.command()) ? Rights.NONE : platform.rights(heard.message());
    if (!rights.allow(heard.command())) {
      String why = phrases.say(rights == Rights.NONE ? "members-only" : "unknown-asker");
      return () -> planner.refused(heard, new BotAnswer.Told(List.of(why)));
    }
    SentRequests sent = SentRequests.current();
    return sent.during(() -> work(known(heard), sent));
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
      RichContent.Cases overview = access.overview(request, privacy(request.message()));
      Supplier<BotAnswer> settings = settings(request);
      return () -> {
        notes.of(overview).forEach(cases::note);
        return List.of(home(request.with(overview), settings.get()));
      };
    }
    Supplier<BotAnswer> answer = toldLinks.beside(request, answers.of(request));
    return () -> {
      BotAnswer said = answer.get();
      notes.of(said, sent.take()).forEach(cases::note);
      return planner.replies(request, request.history().isEmpty() ? noticed(said) : said);
    };
  }

  /** On the card that shows the case to everybody there; nobody is told in words. */
  private UnitOfWork marking(BotRequest request, Command.SourceChanged change) {
    return request
        .history()
        .flatMap(known -> sources.marked(known, request.message(), change))
        .<UnitOfWork>map(
            marked ->
                () -> {
                  BotAnswer said = toldLinks.beside(request, marked).get();
                  return request.card() == null ? List.of() : planner.replies(request, said);
                })
        .orElse(UnitOfWork.NOTHING);
  }

  private List<String> privacy(Message message) {
    return status.privacy(message.address().tenant(), platform.listening());
  }

  private Supplier<BotAnswer> settings(BotRequest request) {
    return status.settings(request.message().address().tenant(), new Command.Settings(null, ""));
  }

  private OutboundReply home(BotRequest request, BotAnswer settings) {
    return planner.post(request, request.keys().first(), settings, InteractionTarget.Where.HOME);
  }

  /** What showed the case is taken away with it; a home is shown again without it. */
  private UnitOfWork erasing(BotRequest request, CaseHistory history) {
    Instant now = clock.instant();
    if (request.where() == InteractionTarget.Where.HOME) {
      RichContent.Cases left =
          access.overview(request, privacy(request.message())).without(history.id());
      Supplier<BotAnswer> settings = settings(request);
      return () -> {
        List<String> shown = cards.of(history.id());
        BotAnswer.Told told = reviseCase.erase(history, request.message(), now);
        new AuditNotes(request, now).of(left).forEach(cases::note);
        return Lists.with(
            planner.taken(request, shown, told), home(request.with(left), settings.get()));
      };
    }
    return () -> {
      List<String> shown = cards.of(history.id());
      BotAnswer.Told told = reviseCase.erase(history, request.message(), now);
      return planner.erased(request, shown, told);
    };
  }

  /** Stands in the acknowledgement's place where there is one. */
  @Override
  public Optional<OutboundReply> apology(Receipt receipt) {
    return platform.understand(receipt).map(message -> apology(heard(receipt, message)));
  }

  private OutboundReply apology(BotRequest request) {
    ReplyKeys keys = request.keys();
    BotAnswer sorry = AnswerBuilder.told(phrases.say("apology"));
    return request.isScreen()
        ? new OutboundReply(
            keys.apology(), new ReplyAction.Edit(keys.first(), platform.layOut(sorry)))
        : planner.post(request, keys.apology(), sorry, request.where());
  }

  /** Before anything is looked up but whether a verdict stands above what was said. */
  private BotRequest heard(Receipt receipt, Message message) {
    Command command = followUp.command(message);
    return new BotRequest(
        command.equals(message.command()) ? message : message.aimed(null),
        command,
        ReplyKeys.of(receipt),
        Optional.empty(),
        Onlookers.NOT_LOOKED_FOR,
        null);
  }

  /** A case of a conversation that the asker cannot see, or of another tenant, is none. */
  private BotRequest known(BotRequest heard) {
    Message message = heard.message();
    Address address = message.address();
    InteractionTarget target = message.aim();
    Optional<CaseHistory> history =
        heard.command() instanceof Command.SourceChanged(var _, var _, var _, String answer)
                && answer != null
            ? cards.shownBy(address.tenant(), answer).flatMap(cases::find)
            : aimedAt(message, target);
    if (history.isEmpty() && heard.command() instanceof Command.Last && target != null) {
      history = access.latest(message);
    }
    if (history.isEmpty() && heard.isSaid()) {
      history = access.spokenOf(message);
    }
    Onlookers onlookers = heard.shows() ? platform.onlookers(message) : Onlookers.NOT_LOOKED_FOR;
    return new BotRequest(
        onCard(message, history), heard.command(), heard.keys(), history, onlookers, null);
  }

  private Optional<CaseHistory> aimedAt(Message message, @Nullable InteractionTarget target) {
    Address address = message.address();
    return target == null || target.number() == 0
        ? cases.latest(address.tenant(), address.conversation())
        : cases
            .find(new CaseId(address.tenant(), target.number()))
            .filter(found -> access.sees(message, found));
  }

  private Message onCard(Message message, Optional<CaseHistory> history) {
    InteractionTarget target = message.aim();
    return target == null || !InteractionTarget.LATEST_CARD.equals(target.card())
        ? message
        : message.aimed(target.on(history.flatMap(one -> cards.here(one.id())).orElse(null)));
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
