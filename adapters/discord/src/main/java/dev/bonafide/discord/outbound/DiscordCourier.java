package dev.bonafide.discord.outbound;

import dev.bonafide.discord.api.ChannelCooldown;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordPlace;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.discord.event.Sealing;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import java.time.InstantSource;

/** Says things in Discord: to the person who asked, or in a channel. */
public final class DiscordCourier implements Courier {
  private final ToAsker toAsker;
  private final InChannel inChannel;

  public DiscordCourier(
      DiscordConnection connection,
      Sealing sealing,
      Deferring deferring,
      ChannelCooldown cooldown,
      InstantSource clock) {
    this.toAsker = new ToAsker(connection, sealing, deferring, clock);
    this.inChannel = new InChannel(connection, cooldown, new Seeking(connection, cooldown));
  }

  @Override
  public String platform() {
    return DiscordPlace.PLATFORM;
  }

  @Override
  public Delivery deliver(Outgoing outgoing) {
    DiscordReply card = DiscordReply.read(outgoing.body());
    return card.isToAsker() ? toAsker.deliver(card) : inChannel.deliver(outgoing, card);
  }

  /** What an asker is told may be said again: it stands in one place. */
  @Override
  public DeliveryLookup seek(Outgoing outgoing) {
    DiscordReply card = DiscordReply.read(outgoing.body());
    return card.isToAsker() ? new DeliveryLookup.Unseen() : inChannel.seek(outgoing, card);
  }
}
