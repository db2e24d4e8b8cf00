package dev.bonafide.discord;

import dev.bonafide.casefile.OpenedCase;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.team.DigestVoice;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.discord.api.ChannelVisibility;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordPlace;
import dev.bonafide.discord.card.DiscordReplies;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.discord.card.Layout;
import dev.bonafide.discord.card.ParagraphFitter;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.discord.watch.Notes;
import dev.bonafide.discord.watch.WatchedChannels;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import dev.bonafide.phrasebook.Phrasebook;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * In the channel that a server named for its moderators, of what they have seen: what members
 * screened for themselves is nobody else's.
 */
public final class DiscordDigestVoice implements DigestVoice {
  private final Memory memory;
  private final ModeratorsChannel moderators;

  public DiscordDigestVoice(
      TenantStore store,
      WatchedChannels watchedChannels,
      DiscordConnection connection,
      InstantSource clock) {
    ChannelVisibility visibility = new ChannelVisibility(connection, clock);
    this.memory = Memory.of(store, watchedChannels);
    this.moderators = (server, channel) -> visibility.isPublic(DiscordPlace.guild(server), channel);
  }

  @Override
  public boolean holds(Address room, OpenedCase opened) {
    return memory.isShown(room.tenant(), opened.id().number());
  }

  /** Who owns a case is told where moderators alone read it. */
  @Override
  public Optional<String> body(
      Receipt receipt, Asker by, BiFunction<Phrasebook, Boolean, BotAnswer.Told> said) {
    Tenant server = receipt.address().tenant();
    long channel = memory.servers().of(server).moderators();
    if (channel == 0) {
      return Optional.empty();
    }
    boolean owners = !moderators.isPublic(server, channel);
    List<String> words = ParagraphFitter.safe(said.apply(Phrasebook.ENGLISH, owners).paragraphs());
    String marker = DiscordReplies.hash(receipt) + "/1";
    return Optional.of(
        DiscordReply.toChannel(
                channel,
                marker,
                Layout.told(words, List.of(Notes.help(marker))),
                ParagraphFitter.joined(words))
            .written());
  }
}
