package dev.bonafide.discord.event;

import dev.bonafide.discord.card.DiscordMessages;
import dev.bonafide.phrasebook.BotLanguage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataArray;

/** What Discord offers people of the bot. */
public final class CommandMenu {
  static final String PICK = "Screen this post";
  static final String SCREEN = "screen";
  static final String OWN = "bonafide";

  private CommandMenu() {}

  public static DataArray all() {
    return DataArray.fromCollection(List.of(everywhere(pick()), everywhere(screen()), own()));
  }

  /** In people's menus it has the name by which the bot speaks of it. */
  private static CommandData pick() {
    CommandData pick = Commands.message(PICK);
    for (DiscordLocale locale : DiscordLocale.values()) {
      BotLanguage.of(locale.getLocale())
          .map(language -> DiscordMessages.in(language).say("pick"))
          .filter(name -> !name.equals(PICK))
          .ifPresent(name -> pick.setNameLocalization(locale, name));
    }
    return pick;
  }

  private static CommandData screen() {
    return Commands.slash(SCREEN, "Screen a post from elsewhere; only you see the answer");
  }

  /** Also for those who installed the bot for themselves. */
  private static CommandData everywhere(CommandData command) {
    return command
        .setIntegrationTypes(IntegrationType.ALL)
        .setContexts(
            EnumSet.of(
                InteractionContextType.GUILD,
                InteractionContextType.BOT_DM,
                InteractionContextType.PRIVATE_CHANNEL));
  }

  private static SlashCommandData own() {
    SlashCommandData command = Commands.slash(OWN, "Red flags in job posts, offers, and requests");
    command.setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
    return command.addSubcommands(
        Arrays.stream(OfferedCommand.values()).map(OfferedCommand::entry).toList());
  }
}
