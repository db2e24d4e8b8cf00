package dev.bonafide.discord;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.Aim;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.discord.card.Keys;
import dev.bonafide.discord.event.Heard;
import dev.bonafide.discord.watch.Folds;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.discord.watch.Posts;
import dev.bonafide.discord.watch.Server;
import dev.bonafide.discord.watch.Whereabouts;
import dev.bonafide.mail.Clerk;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Reply;
import dev.bonafide.mail.Work;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Ends what is said of a post that stands no more as it was found: its card says so, and the line
 * below it is taken away.
 */
final class Withdrawing {
  private final Memory memory;
  private final CaseFiles cases;
  private final Function<Platform, Clerk> bot;
  private final InstantSource clock;

  Withdrawing(Memory memory, CaseFiles cases, Function<Platform, Clerk> bot, InstantSource clock) {
    this.memory = memory;
    this.cases = cases;
    this.bot = bot;
    this.clock = clock;
  }

  /** A post was deleted. */
  Work work(Receipt receipt, Heard.Removed removed) {
    return memory
        .posts()
        .find(receipt.address().tenant(), removed.watch(), removed.message())
        .map(post -> ended(receipt, removed.watch(), post, Posts.End.DELETED))
        .orElse(Work.NOTHING);
  }

  /**
   * A post is there with other words than it was found with, if it was.
   *
   * @param words what tells the post from others now
   */
  Work changed(Receipt receipt, Heard.Posted posted, String words) {
    return memory
        .posts()
        .find(receipt.address().tenant(), posted.watch(), posted.message())
        .filter(post -> !post.words().equals(words))
        .map(post -> ended(receipt, posted.watch(), post, Posts.End.CHANGED))
        .orElse(Work.NOTHING);
  }

  private Work ended(Receipt receipt, long watch, Posts.Known post, Posts.End end) {
    Tenant tenant = receipt.address().tenant();
    Server server = memory.servers().of(tenant);
    Optional<Folds.Fold> standing =
        memory
            .folds()
            .find(tenant, post.words())
            .filter(fold -> cases.find(Folds.id(tenant, fold)).isPresent());
    Work shown = standing.map(fold -> shown(receipt, server, fold, post, end)).orElse(Work.NOTHING);
    return () -> {
      memory.folds().remove(tenant, post.words(), post.message());
      memory.posts().end(tenant, watch, post, end);
      List<Reply> replies = new ArrayList<>(shown.carryOut());
      memory
          .posts()
          .takeNote(tenant, post.message())
          .ifPresent(note -> replies.add(Keys.withdrawn(receipt, note, post.channel())));
      return replies;
    };
  }

  private Work shown(
      Receipt receipt, Server server, Folds.Fold fold, Posts.Known post, Posts.End end) {
    String above =
        new Whereabouts(memory, receipt.address().tenant(), server.isTrying(clock.instant()))
            .without(fold.number(), post, end);
    Aim aim = new Aim(new Command.Last(), fold.number(), fold.card(), Aim.Where.HERE, null);
    Spoken spoken = Spoken.found(aim, receipt.at(), server.moderators(), Spoken.NOTHING, above);
    Work shown = bot.apply(new DiscordPlatform(spoken)).work(receipt);
    return () -> shown.carryOut().stream().map(reply -> apart(receipt, reply)).toList();
  }

  /** The same receipt may show a case of its own, under the same key. */
  private static Reply apart(Receipt receipt, Reply reply) {
    return new Reply(Keys.hash(receipt) + "/e", reply.act());
  }
}
