package dev.bonafide.discord;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.Aim;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.Ruling;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.discord.event.Content;
import dev.bonafide.discord.event.Heard;
import dev.bonafide.discord.watch.Folds;
import dev.bonafide.discord.watch.Found;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.discord.watch.Notes;
import dev.bonafide.discord.watch.Server;
import dev.bonafide.examination.Identified;
import dev.bonafide.mail.Clerk;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Reply;
import dev.bonafide.mail.Work;
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
final class Watching {
  private final Memory memory;
  private final CaseFiles cases;
  private final Gatherer gatherer;
  private final Judging judging;
  private final Withdrawing withdrawing;
  private final Function<Platform, Clerk> bot;
  private final InstantSource clock;

  Watching(
      Memory memory,
      CaseFiles cases,
      Gatherer gatherer,
      Judging judging,
      Withdrawing withdrawing,
      Function<Platform, Clerk> bot,
      InstantSource clock) {
    this.memory = memory;
    this.cases = cases;
    this.gatherer = gatherer;
    this.judging = judging;
    this.withdrawing = withdrawing;
    this.bot = bot;
    this.clock = clock;
  }

  /** Makes exhibits of a post. */
  @FunctionalInterface
  interface Gatherer {
    Submission gather(Content content, Instant at);
  }

  Work work(Receipt receipt, Heard.Posted posted) {
    Tenant tenant = receipt.address().tenant();
    Server server = memory.servers().of(tenant);
    Content content = posted.content();
    if (!server.isSetUp()) {
      return Work.NOTHING;
    }
    Work withdrawn = withdrawing.changed(receipt, posted, Folds.words(content));
    return content.isEmpty() ? withdrawn : then(withdrawn, judged(receipt, posted, server));
  }

  private Work judged(Receipt receipt, Heard.Posted posted, Server server) {
    Tenant tenant = receipt.address().tenant();
    Content content = posted.content();
    Submission gathered = gatherer.gather(content, Snowflake.time(posted.message()));
    List<Ruling> muted = memory.mutes().in(tenant, posted.watch());
    Judging.Seen seen =
        judging.look(gathered, muted.stream().map(one -> one.on(gathered)).toList());
    Work counted = counted(tenant, posted);
    if (seen.level() == 0) {
      return then(counted, report(receipt, server));
    }
    List<Identified> identifiers = seen.examination().identifiers();
    Found found =
        new Found(
            memory,
            receipt,
            posted,
            server.isTrying(clock.instant()),
            identifiers,
            memory.alike().to(tenant, identifiers, cases));
    return then(
        then(counted, flagged(receipt, server, seen, found, muted)), report(receipt, server));
  }

  private Work counted(Tenant tenant, Heard.Posted posted) {
    return () -> {
      if (!posted.isEdited()) {
        memory.tally().looked(tenant, posted.message());
      }
      return List.of();
    };
  }

  private Work flagged(
      Receipt receipt, Server server, Judging.Seen seen, Found found, List<Ruling> muted) {
    Tenant tenant = receipt.address().tenant();
    Optional<Folds.Fold> known = memory.folds().find(tenant, found.words());
    Optional<Folds.Fold> standing =
        known.filter(fold -> cases.find(Folds.id(tenant, fold)).isPresent());
    return standing.isPresent()
        ? again(receipt, server, found, standing.get())
        : first(receipt, server, seen, found, muted, known.isPresent());
  }

  private Work first(
      Receipt receipt,
      Server server,
      Judging.Seen seen,
      Found found,
      List<Ruling> muted,
      boolean erased) {
    Aim aim = new Aim(new Command.Screen(null, null, null), 0, null, Aim.Where.HERE, null);
    Spoken spoken =
        Spoken.found(aim, receipt.at(), server.moderators(), seen.handedIn(), found.above())
            .ruling(muted);
    Work opened = bot.apply(new DiscordPlatform(spoken)).work(receipt);
    return () -> {
      if (erased) {
        memory.folds().forget(tenant(receipt), found.words());
      }
      return found.opened(opened.carryOut(), server);
    };
  }

  private static Tenant tenant(Receipt receipt) {
    return receipt.address().tenant();
  }

  /** One more place on the card that is there. */
  private Work again(Receipt receipt, Server server, Found found, Folds.Fold fold) {
    Aim aim = new Aim(new Command.Last(), fold.number(), fold.card(), Aim.Where.HERE, null);
    Spoken spoken =
        Spoken.found(aim, receipt.at(), server.moderators(), Spoken.NOTHING, found.aboveOf(fold));
    Work shown = bot.apply(new DiscordPlatform(spoken)).work(receipt);
    return () -> {
      found.add();
      return shown.carryOut();
    };
  }

  /** What trying out came to, with the first post after it. */
  private Work report(Receipt receipt, Server server) {
    if (server.reported() || server.isTrying(clock.instant())) {
      return Work.NOTHING;
    }
    Tenant tenant = receipt.address().tenant();
    return () -> {
      Server now = memory.servers().of(tenant);
      if (now.reported()) {
        return List.of();
      }
      memory.servers().put(tenant, now.reporting());
      return List.of(Notes.report(receipt, now, memory.tally().of(tenant)));
    };
  }

  private static Work then(Work one, Work other) {
    return () -> {
      List<Reply> all = new ArrayList<>(one.carryOut());
      all.addAll(other.carryOut());
      return all;
    };
  }
}
