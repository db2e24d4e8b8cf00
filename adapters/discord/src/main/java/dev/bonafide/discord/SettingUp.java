package dev.bonafide.discord;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.discord.api.ChannelRights;
import dev.bonafide.discord.api.ChannelVisibility;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordPlace;
import dev.bonafide.discord.api.DiscordSelf;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.discord.event.DiscordAsker;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.discord.watch.ServerSettings;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;

/** Sets a server up, and says of each channel which permission is missing. */
record SettingUp(
    Memory memory,
    DiscordConnection connection,
    DiscordSelf self,
    ChannelVisibility visibility,
    InstantSource clock) {
  /** Says who is told, if asked to; then how everything is. */
  UnitOfWork setUp(Receipt receipt, DiscordInbound.Typed typed) {
    Tenant tenant = receipt.address().tenant();
    long chosen = Snowflake.read(typed.options().getOrDefault("moderators", ""));
    ServerSettings before = memory.servers().of(tenant);
    ServerSettings after = chosen == 0 ? before : before.told(chosen, clock.instant());
    List<String> said = new ArrayList<>();
    if (!after.isSetUp()) {
      said.add(typed.ask().book().say("no-moderators"));
    } else {
      said.addAll(look(typed, after));
    }
    return () -> {
      if (chosen != 0) {
        memory.servers().put(tenant, after);
      }
      return List.of(Told.reply(receipt, typed.ask(), said));
    };
  }

  private List<String> look(DiscordInbound.Typed typed, ServerSettings server) {
    long guild = typed.ask().guild();
    Phrasebook book = typed.ask().book();
    DiscordSelf.Known me = self.get();
    ChannelRights rights = new ChannelRights(connection, me.app(), guild);
    List<String> said = new ArrayList<>();
    said.add(
        book.say(
            "setup.results",
            line(
                book,
                server.moderators(),
                missing(typed, rights, server.moderators(), ChannelRights.TO_TELL))));
    switch (visibility.of(guild, server.moderators())) {
      case EVERYONE -> said.add(book.say("setup.open", server.moderators()));
      case UNKNOWN -> said.add(book.say("setup.unsure", server.moderators()));
      case NOT_EVERYONE -> {}
    }
    Set<Long> watched = memory.watches().of(guild);
    watched.forEach(
        channel ->
            said.add(
                book.say(
                    "setup.watched",
                    line(book, channel, unwatched(typed, rights, channel, server)))));
    said.addAll(memory.mutes().told(DiscordPlace.server(guild), book));
    if (watched.isEmpty()) {
      said.add(book.say("setup.unwatched"));
    }
    if (server.isTrying(clock.instant())) {
      said.add(book.say("setup.trial", server.triedUntil().getEpochSecond()));
    }
    if (!me.reads()) {
      said.add(book.say("no-content"));
    }
    return said;
  }

  private static List<TranslatableText> unwatched(
      DiscordInbound.Typed typed, ChannelRights rights, long channel, ServerSettings server) {
    Set<Permission> needed = java.util.EnumSet.copyOf(ChannelRights.TO_WATCH);
    if (server.note()) {
      needed.add(Permission.MESSAGE_SEND);
      needed.add(Permission.MESSAGE_SEND_IN_THREADS);
    }
    return missing(typed, rights, channel, needed);
  }

  /** Reads what Discord tells with the command; of other channels it is asked. */
  private static List<TranslatableText> missing(
      DiscordInbound.Typed typed, ChannelRights rights, long channel, Set<Permission> needed) {
    Long allowed = typed.allowed().get(channel);
    return allowed == null
        ? rights.missing(channel, needed)
        : ChannelRights.lacking(needed, allowed);
  }

  private static String line(Phrasebook book, long channel, List<TranslatableText> missing) {
    String lacking =
        missing.stream().map(book::say).collect(Collectors.joining("**, **", "**", "**"));
    return book.say(missing.isEmpty() ? "setup.fine" : "setup.lacks", channel, lacking);
  }

  /** From now on, or no more. */
  UnitOfWork watch(Receipt receipt, DiscordInbound.Typed typed) {
    DiscordAsker ask = typed.ask();
    Phrasebook book = ask.book();
    Tenant tenant = receipt.address().tenant();
    long channel = Snowflake.read(typed.options().getOrDefault("channel", ""));
    boolean on = !"true".equals(typed.options().get("off"));
    ServerSettings server = memory.servers().of(tenant);
    if (on && !server.isSetUp()) {
      return Told.work(receipt, ask, "no-moderators");
    }
    List<String> said = new ArrayList<>(book.paragraphs("watching." + on, channel));
    if (on) {
      DiscordSelf.Known me = self.get();
      if (!me.reads()) {
        return Told.work(receipt, ask, "no-content");
      }
      ChannelRights rights = new ChannelRights(connection, me.app(), ask.guild());
      List<TranslatableText> missing = unwatched(typed, rights, channel, server);
      if (!missing.isEmpty()) {
        said.add(book.say("setup.fix", line(book, channel, missing)));
      }
    }
    Instant from = receipt.at();
    return () -> {
      if (on) {
        memory.watches().add(ask.guild(), channel, from);
      } else {
        memory.watches().remove(ask.guild(), channel);
      }
      return List.of(Told.reply(receipt, ask, said));
    };
  }
}
