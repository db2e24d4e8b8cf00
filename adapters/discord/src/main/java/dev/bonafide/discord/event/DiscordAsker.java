package dev.bonafide.discord.event;

import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.discord.card.DiscordMessages;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import java.time.Instant;
import java.util.EnumSet;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/**
 * Who asks something of the bot, where, and what they may do there, as Discord tells with it.
 *
 * @param hook where they wait for the answer, sealed
 * @param guild 0 outside of a server
 * @param permissions in the channel, as bits; 0 outside of a server
 * @param locale of their app, or the language in which they are answered; empty if unknown
 * @param home the locale of the server; empty if unknown
 */
public record DiscordAsker(
    String hook,
    long id,
    long guild,
    long channel,
    Asker asker,
    long permissions,
    String locale,
    String home) {

  /** From an interaction as Discord delivers it. */
  public static DiscordAsker of(DataObject interaction, Sealing sealing) {
    DataObject member = interaction.optObject("member").orElse(interaction);
    DataObject user = member.getObject("user");
    Hook hook =
        new Hook(
            interaction.getLong("application_id"),
            interaction.getLong("id"),
            interaction.getString("token"));
    return new DiscordAsker(
        hook.sealed(sealing),
        interaction.getLong("id"),
        interaction.getLong("guild_id", 0),
        interaction.getLong("channel_id", 0),
        new Asker(user.getString("id"), user.getString("username", "somebody")),
        member.getLong("permissions", 0),
        interaction.getString("locale", ""),
        interaction.getString("guild_locale", ""));
  }

  static DiscordAsker read(DataObject kept) {
    return new DiscordAsker(
        kept.getString("hook"),
        kept.getLong("id"),
        kept.getLong("guild"),
        kept.getLong("channel"),
        new Asker(kept.getString("user"), kept.getString("name")),
        kept.getLong("permissions"),
        kept.getString("locale", ""),
        kept.getString("home", ""));
  }

  DataObject written() {
    return DataObject.empty()
        .put("hook", hook)
        .put("id", id)
        .put("guild", guild)
        .put("channel", channel)
        .put("user", asker.id())
        .put("name", asker.name())
        .put("permissions", permissions)
        .put("locale", locale)
        .put("home", home);
  }

  /** The same, answered in a language. */
  public DiscordAsker in(BotLanguage language) {
    return new DiscordAsker(hook, id, guild, channel, asker, permissions, language.code(), home);
  }

  /** The same, who looks after nothing that others write. */
  public DiscordAsker asMember() {
    return new DiscordAsker(hook, id, guild, channel, asker, 0, locale, home);
  }

  /** What is said to them. */
  public Phrasebook book() {
    return DiscordMessages.in(
        BotLanguage.of(locale).or(() -> BotLanguage.of(home)).orElse(BotLanguage.ENGLISH));
  }

  public Instant at() {
    return Snowflake.time(id);
  }

  public boolean isInServer() {
    return guild != 0;
  }

  /** Whether they write to the bot in a talk where no one reads along, and wait nowhere else. */
  public boolean isAlone() {
    return !isInServer() && hook.isEmpty();
  }

  /** What they want screened: the answer is for them alone, or stands in their talk. */
  public InteractionTarget aim(Command command) {
    return aim(command, null);
  }

  /**
   * The same.
   *
   * @param typed their own words beside it; null for none
   */
  public InteractionTarget aim(Command command, @Nullable String typed) {
    return new InteractionTarget(
        command,
        0,
        null,
        isAlone() ? InteractionTarget.Where.DIRECT : InteractionTarget.Where.ALONE,
        typed);
  }

  /** Whether they look after what others write here. */
  public boolean moderates() {
    return may(Permission.MESSAGE_MANAGE) || administers();
  }

  /** Whether they set the bot up here. */
  public boolean administers() {
    return may(Permission.MANAGE_SERVER);
  }

  /** Whether nothing in the server is kept from them. */
  public boolean seesAll() {
    return may(Permission.ADMINISTRATOR);
  }

  private boolean may(Permission permission) {
    EnumSet<Permission> all = Permission.getPermissions(permissions);
    return isInServer() && (all.contains(permission) || all.contains(Permission.ADMINISTRATOR));
  }
}
