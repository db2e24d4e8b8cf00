package dev.bonafide.discord;

import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.team.ReminderVoice;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.discord.card.DiscordReplies;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.discord.card.Layout;
import dev.bonafide.discord.card.ParagraphFitter;
import dev.bonafide.discord.watch.ServerSettingsStore;
import dev.bonafide.mail.Receipt;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** In the moderators' channel, where nobody but the owner is pinged. */
public final class DiscordReminderVoice implements ReminderVoice {
  private final ServerSettingsStore servers;

  public DiscordReminderVoice(TenantStore store) {
    this.servers = new ServerSettingsStore(store);
  }

  @Override
  public Optional<String> body(
      Receipt receipt, Asker owner, Function<Phrasebook, BotAnswer.Told> said) {
    long moderators = servers.of(receipt.address().tenant()).moderators();
    if (moderators == 0) {
      return Optional.empty();
    }
    List<String> words =
        new ArrayList<>(ParagraphFitter.safe(said.apply(Phrasebook.ENGLISH).paragraphs()));
    words.addFirst("<@" + Long.parseLong(owner.id()) + ">");
    String marker = DiscordReplies.hash(receipt) + "/t";
    return Optional.of(
        DiscordReply.toChannel(
                moderators,
                marker,
                Layout.pinging(owner.id(), words),
                ParagraphFitter.joined(words))
            .written());
  }
}
