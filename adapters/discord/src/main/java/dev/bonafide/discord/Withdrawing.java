package dev.bonafide.discord;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.discord.card.DiscordReplies;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.discord.watch.Posts;
import dev.bonafide.discord.watch.RepostIndex;
import dev.bonafide.discord.watch.ServerSettings;
import dev.bonafide.discord.watch.Whereabouts;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Ends what is said of a post that stands no more as it was found: its card says so, and the line
 * below it is taken away.
 */
record Withdrawing(
    Memory memory,
    CaseFiles cases,
    Function<DiscordRequest, MessageHandler> bot,
    InstantSource clock) {
  /** A post was deleted. */
  UnitOfWork work(Receipt receipt, DiscordInbound.Removed removed) {
    Tenant tenant = receipt.address().tenant();
    return memory
        .posts()
        .find(tenant, removed.watch(), removed.message())
        .map(post -> ended(receipt, removed.watch(), post, Posts.End.DELETED))
        .orElse(
            () -> {
              memory.unread().forget(tenant, removed.message());
              return List.of();
            });
  }

  /** A post is there with other words than it was found with, if it was. */
  UnitOfWork changed(Receipt receipt, DiscordInbound.Posted posted) {
    Tenant tenant = receipt.address().tenant();
    return memory
        .posts()
        .find(tenant, posted.watch(), posted.message())
        .filter(post -> !post.words().equals(memory.folds().words(tenant, posted.content())))
        .map(post -> ended(receipt, posted.watch(), post, Posts.End.CHANGED))
        .orElse(UnitOfWork.NOTHING);
  }

  /** Takes away the line below a post whose case was cleared. */
  List<OutboundReply> cleared(Receipt receipt, long number) {
    Tenant tenant = receipt.address().tenant();
    return memory
        .origins()
        .of(tenant, number)
        .flatMap(
            post ->
                memory
                    .posts()
                    .takeNote(tenant, post.message())
                    .map(
                        note ->
                            DiscordReplies.withdrawn(receipt, note, post.watch(), post.channel())))
        .stream()
        .toList();
  }

  private UnitOfWork ended(Receipt receipt, long watch, Posts.Known known, Posts.End end) {
    Tenant tenant = receipt.address().tenant();
    Posts.Known post = known.of(memory.folds().first(tenant, known.words()));
    ServerSettings server = memory.servers().of(tenant);
    Optional<RepostIndex.Fold> standing =
        memory
            .folds()
            .find(tenant, post.words())
            .filter(fold -> cases.find(RepostIndex.id(tenant, fold)).isPresent());
    UnitOfWork shown =
        standing.map(fold -> shown(receipt, server, fold, post, end)).orElse(UnitOfWork.NOTHING);
    return () -> {
      memory.folds().remove(tenant, post.words(), post.message());
      memory.posts().end(tenant, watch, post, end);
      List<OutboundReply> replies = new ArrayList<>(shown.carryOut());
      memory
          .posts()
          .takeNote(tenant, post.message())
          .ifPresent(
              note -> replies.add(DiscordReplies.withdrawn(receipt, note, watch, post.channel())));
      return replies;
    };
  }

  private UnitOfWork shown(
      Receipt receipt,
      ServerSettings server,
      RepostIndex.Fold fold,
      Posts.Known post,
      Posts.End end) {
    Tenant tenant = receipt.address().tenant();
    Whereabouts.Above above =
        new Whereabouts(memory, tenant, server.isTrying(clock.instant()))
            .without(fold.number(), post, end);
    InteractionTarget target =
        InteractionTarget.here(new Command.Last(), fold.number(), fold.card());
    DiscordRequest spoken =
        DiscordRequest.found(target, receipt.at(), server.moderators(), above, memory.book(tenant));
    UnitOfWork shown = bot.apply(spoken).work(receipt);
    return () -> shown.carryOut().stream().map(reply -> apart(receipt, reply)).toList();
  }

  /** The same receipt may show a case of its own, under the same key. */
  private static OutboundReply apart(Receipt receipt, OutboundReply reply) {
    return new OutboundReply(DiscordReplies.hash(receipt) + "/e", reply.act());
  }
}
