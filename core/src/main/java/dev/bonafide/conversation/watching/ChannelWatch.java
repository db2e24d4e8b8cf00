package dev.bonafide.conversation.watching;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.casework.Judgement;
import dev.bonafide.casework.SubmissionMerge;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Cards;
import dev.bonafide.conversation.KnownLinks;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.conversation.ReplyPlanner;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.HeardEvidence;
import dev.bonafide.conversation.evidence.WarnedOf;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.conversation.watch.Flagged;
import dev.bonafide.conversation.watch.Watch;
import dev.bonafide.conversation.watch.WatchStore;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.linkage.CaseLinks;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Looks at what no one asked about, in places where someone who runs them chose that: on trial
 * first, which says nothing there. Where nothing is flagged nothing is said, and nothing is kept.
 */
public final class ChannelWatch {
  private final Platform platform;
  private final WatchStore watchStore;
  private final CaseScreener screener;
  private final AnswerBuilder answerBuilder;
  private final UnaskedVerdict verdict;
  private final Digest digest;
  private final WatchSettings choosing;

  /**
   * For one platform.
   *
   * @param ids a new name for an examination at every call
   */
  public ChannelWatch(
      Platform platform,
      CaseFiles cases,
      Cards cards,
      CaseLinks links,
      ScreeningEngine engine,
      Tenants tenants,
      WatchStore watchStore,
      InstantSource clock,
      Supplier<String> ids) {
    this.platform = platform;
    this.watchStore = watchStore;
    this.screener = new CaseScreener(engine, clock, ids);
    Phrases phrases = new Phrases(platform.phrasebook());
    this.answerBuilder = new AnswerBuilder(tenants, phrases);
    ReplyPlanner planner = new ReplyPlanner(platform, cards);
    this.verdict =
        new UnaskedVerdict(
            cases,
            answerBuilder,
            planner,
            phrases,
            new KnownLinks(platform, cases, links, phrases));
    this.digest = new Digest(watchStore, planner);
    this.choosing = new WatchSettings(platform, watchStore, planner, clock);
  }

  /**
   * Looks at what was posted.
   *
   * @param message what the platform encloses with it is looked at
   * @param place that may be watched
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  public UnitOfWork look(Receipt receipt, Message message, String place) {
    Tenant tenant = message.address().tenant();
    Optional<Watch> watch = watchStore.of(tenant, place);
    return watch.isEmpty() ? UnitOfWork.NOTHING : look(receipt, message, place, watch.get());
  }

  private UnitOfWork look(Receipt receipt, Message posted, String place, Watch watch) {
    Message message = inTheNameOf(watch.by(), posted);
    Submission handedIn = handedIn(message);
    Judgement judgement = screener.judge(handedIn, List.of());
    WatchResult result =
        new WatchResult(request(receipt, message), handedIn, judgement, screener.now());
    boolean on = watch.mode() == Watch.Mode.ON;
    return on ? said(result, place) : tried(result, place);
  }

  private static BotRequest request(Receipt receipt, Message message) {
    return BotRequest.of(message, new Command.Screen(null, null, null), ReplyKeys.of(receipt));
  }

  /** The person who chose it is the one who asks. */
  private static Message inTheNameOf(String by, Message posted) {
    return new Message(
        posted.address(), posted.key(), new Asker(by, by), "", posted.at(), posted.aim());
  }

  private Submission handedIn(Message message) {
    Submission found = WarnedOf.apart(platform.enclosed(message).typed(null, ExhibitKind.NOTE, ""));
    SubjectKind kind = found.kind();
    SubjectKind usual =
        kind == null ? answerBuilder.preferences(message.address().tenant()).subject() : kind;
    return HeardEvidence.of(
        SubmissionMerge.next(SubmissionMerge.NOTHING, SubmissionMerge.about(found, usual, null)),
        platform.listening());
  }

  /**
   * In the thread of what was posted; only to the person who chose it, where strangers read along.
   */
  private UnitOfWork said(WatchResult result, String place) {
    Message message = result.request().message();
    Tenant tenant = message.address().tenant();
    boolean flagged = result.isFlagged();
    BotRequest request =
        flagged ? result.request().before(platform.onlookers(message)) : result.request();
    return () -> {
      watchStore.looked(tenant, place);
      return flagged
          ? List.of(verdict.shown(request, result, platform.phrasebook().say("watch.unasked")))
          : List.of();
    };
  }

  private UnitOfWork tried(WatchResult result, String place) {
    Message message = result.request().message();
    Tenant tenant = message.address().tenant();
    Optional<Flagged> would =
        result.isFlagged() ? Optional.of(result.flagged(platform.link(message))) : Optional.empty();
    return () -> {
      watchStore.looked(tenant, place);
      would.ifPresent(one -> watchStore.flag(tenant, place, one));
      return digest.due(result.request(), place, result.at());
    };
  }

  /**
   * Shows or changes how a place is watched. Only the person who asks is told; that it is watched
   * from now on is said to everyone there.
   *
   * @param value as it was typed; empty to show it
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  public UnitOfWork choose(Receipt receipt, Message message, String place, String value) {
    return choosing.choose(receipt, message, place, value);
  }
}
