package dev.bonafide.discord;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.AdvanceRuling;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.discord.event.PostContent;
import dev.bonafide.discord.evidence.DiscordGathering;
import dev.bonafide.discord.watch.FlaggedPost;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.discord.watch.Notes;
import dev.bonafide.discord.watch.PostCounts;
import dev.bonafide.discord.watch.RepostIndex;
import dev.bonafide.discord.watch.ServerSettings;
import dev.bonafide.examination.Identified;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.mail.Unreachable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Screens what is posted in watched channels by itself. What shows nothing leaves nothing behind
 * but a count; what does is told to the moderators, once for the same words.
 */
record ChannelWatcher(
    Memory memory,
    CaseFiles cases,
    Gatherer gatherer,
    PostJudge judge,
    Withdrawing withdrawing,
    Function<DiscordRequest, MessageHandler> bot,
    InstantSource clock) {
  private static final Duration AGAIN = Duration.ofMinutes(1);

  /** Makes exhibits of a post. */
  @FunctionalInterface
  interface Gatherer {
    DiscordGathering.PostEvidence gather(PostContent content, Instant at);
  }

  UnitOfWork work(Receipt receipt, DiscordInbound.Posted posted) {
    Tenant tenant = receipt.address().tenant();
    ServerSettings server = memory.servers().of(tenant);
    PostContent content = posted.content();
    if (!server.isSetUp()) {
      return UnitOfWork.NOTHING;
    }
    UnitOfWork withdrawn = withdrawing.changed(receipt, posted);
    return content.isEmpty() ? withdrawn : then(withdrawn, judged(receipt, posted, server));
  }

  private UnitOfWork judged(Receipt receipt, DiscordInbound.Posted posted, ServerSettings server) {
    Tenant tenant = receipt.address().tenant();
    PostContent content = posted.content();
    DiscordGathering.PostEvidence evidence =
        gatherer.gather(content, Snowflake.time(posted.message()));
    Submission gathered = evidence.handedIn();
    String why = memory.book(tenant).say("muted.here");
    List<AdvanceRuling> muted = memory.mutes().in(tenant, posted.watch(), why);
    PostJudge.Seen seen =
        judge.look(gathered, muted.stream().map(one -> one.on(gathered)).toList());
    UnitOfWork counted = counted(tenant, posted);
    if (seen.level() == 0) {
      UnitOfWork unread = unread(receipt, posted, server, evidence.slow());
      return then(then(counted, unread), report(receipt, server));
    }
    List<Identified> identifiers = seen.examination().identifiers();
    FlaggedPost found =
        new FlaggedPost(
            memory,
            receipt,
            posted,
            server.isTrying(clock.instant()),
            memory.folds().words(tenant, content),
            identifiers,
            memory.alike().to(tenant, identifiers, cases));
    return then(
        then(counted, flagged(receipt, server, seen, found, muted)), report(receipt, server));
  }

  /**
   * Looks again at what nothing was found in while a file of it could not be read, and at last
   * tells the moderators, once.
   *
   * @throws Unreachable if it is to be looked at again
   */
  private UnitOfWork unread(
      Receipt receipt, DiscordInbound.Posted posted, ServerSettings server, List<String> slow) {
    Tenant tenant = receipt.address().tenant();
    if (slow.isEmpty()) {
      return () -> {
        if (posted.content().allFiles().findAny().isPresent()) {
          memory.unread().forget(tenant, posted.message());
        }
        return List.of();
      };
    }
    if (memory.unread().isLookedAtAgain(tenant, posted.message())) {
      throw new Unreachable("a file of a post took too long to read", AGAIN);
    }
    boolean trying = server.isTrying(clock.instant());
    return () ->
        memory.unread().giveUp(tenant, posted.message(), posted.channel())
            ? List.of(Notes.unread(memory.book(tenant), receipt, server, posted, trying, slow))
            : List.of();
  }

  private UnitOfWork counted(Tenant tenant, DiscordInbound.Posted posted) {
    return () -> {
      if (!posted.isEdited()) {
        memory.tally().looked(tenant, posted.message());
      }
      return List.of();
    };
  }

  private UnitOfWork flagged(
      Receipt receipt,
      ServerSettings server,
      PostJudge.Seen seen,
      FlaggedPost found,
      List<AdvanceRuling> muted) {
    Tenant tenant = receipt.address().tenant();
    Optional<RepostIndex.Fold> known = memory.folds().find(tenant, found.words());
    Optional<RepostIndex.Fold> standing =
        known.filter(fold -> cases.find(RepostIndex.id(tenant, fold)).isPresent());
    return standing
        .or(() -> new ClearedPosts(memory, cases, judge).like(tenant, seen))
        .map(fold -> again(receipt, server, found, fold))
        .orElseGet(() -> first(receipt, server, seen, found, muted, known.isPresent()));
  }

  private UnitOfWork first(
      Receipt receipt,
      ServerSettings server,
      PostJudge.Seen seen,
      FlaggedPost found,
      List<AdvanceRuling> muted,
      boolean erased) {
    InteractionTarget target =
        InteractionTarget.here(new Command.Screen(null, null, null), 0, null);
    DiscordRequest spoken =
        DiscordRequest.found(target, receipt.at(), server.moderators(), found.above(), found.book())
            .holding(seen.handedIn())
            .ruling(muted);
    UnitOfWork opened = bot.apply(spoken).work(receipt);
    return () -> {
      if (erased) {
        memory.folds().forget(tenant(receipt), found.words());
      }
      return found.opened(opened.carryOut(), server.note() && seen.warns());
    };
  }

  private static Tenant tenant(Receipt receipt) {
    return receipt.address().tenant();
  }

  /** One more place on the card that is there. */
  private UnitOfWork again(
      Receipt receipt, ServerSettings server, FlaggedPost found, RepostIndex.Fold fold) {
    InteractionTarget target =
        InteractionTarget.here(new Command.Last(), fold.number(), fold.card());
    DiscordRequest spoken =
        DiscordRequest.found(
            target, receipt.at(), server.moderators(), found.aboveOf(fold), found.book());
    UnitOfWork shown = bot.apply(spoken).work(receipt);
    return () -> {
      found.add(fold);
      return shown.carryOut();
    };
  }

  /** What trying out came to, with the first post after it. */
  private UnitOfWork report(Receipt receipt, ServerSettings server) {
    if (server.reported() || server.isTrying(clock.instant())) {
      return UnitOfWork.NOTHING;
    }
    Tenant tenant = receipt.address().tenant();
    return () -> {
      ServerSettings now = memory.servers().of(tenant);
      if (now.reported()) {
        return List.of();
      }
      memory.servers().put(tenant, now.reporting());
      PostCounts.Sum sum = memory.tally().of(tenant);
      return List.of(Notes.report(memory.book(tenant), receipt, now, sum));
    };
  }

  private static UnitOfWork then(UnitOfWork one, UnitOfWork other) {
    return () -> {
      List<OutboundReply> all = new ArrayList<>(one.carryOut());
      all.addAll(other.carryOut());
      return all;
    };
  }
}
