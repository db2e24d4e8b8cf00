package dev.bonafide.discord.event;

import dev.bonafide.conversation.tenant.Retention;
import dev.bonafide.proof.Provable;
import dev.bonafide.report.ExportFormat;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.utils.data.DataArray;

/** What Discord offers people of the bot. */
public final class CommandMenu {
  static final String PICK = "Screen this post";
  static final String SCREEN = "screen";
  static final String OWN = "bonafide";

  /** Characters of a link to an account. */
  private static final int ADDRESS = 200;

  private CommandMenu() {}

  public static DataArray all() {
    return DataArray.fromCollection(List.of(everywhere(pick()), everywhere(screen()), own()));
  }

  private static CommandData pick() {
    return Commands.message(PICK);
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

  private static SubcommandData settings(String name) {
    return new SubcommandData(
            name, "What the bot may say below posts, and how many questions a card shows")
        .addOptions(
            new OptionData(OptionType.BOOLEAN, "note", "A neutral line below a flagged post"),
            new OptionData(OptionType.STRING, "hear", "A muted rule to turn back on"),
            new OptionData(OptionType.INTEGER, "questions", "On each card").setRequiredRange(0, 8),
            new OptionData(
                    OptionType.INTEGER,
                    "keep",
                    "Days to keep texts, if fewer than the bot's retention period")
                .setRequiredRange(1, Retention.MOST));
  }

  private static SubcommandData prove(String name) {
    return new SubcommandData(
            name, "Ask for proof that an account or domain is theirs, or check it")
        .addOptions(
            new OptionData(OptionType.STRING, "what", "Such as domain northwind.example, or check")
                .setMaxLength(Provable.LONGEST),
            latestCase());
  }

  private static SubcommandData account(String name) {
    return new SubcommandData(name, "Add an account on GitHub to a case; only you see it")
        .addOptions(
            new OptionData(OptionType.STRING, "link", "Such as https://github.com/octocat", true)
                .setMaxLength(ADDRESS),
            new OptionData(OptionType.INTEGER, "case", "Its number", true));
  }

  private static OptionData formats() {
    OptionData option = new OptionData(OptionType.STRING, "format", "PDF if you choose none");
    for (ExportFormat one : ExportFormat.values()) {
      option.addChoice(one.shown(), one.id());
    }
    return option;
  }

  private static SlashCommandData own() {
    SlashCommandData command = Commands.slash(OWN, "Red flags in job posts, offers, and requests");
    command.setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
    return command.addSubcommands(
        Arrays.stream(OfferedCommand.values()).map(CommandMenu::offered).toList());
  }

  private static SubcommandData offered(OfferedCommand offered) {
    String name = offered.shown();
    return switch (offered) {
      case HELP -> new SubcommandData(name, "What you can ask");
      case PRIVACY -> new SubcommandData(name, "What is stored, and from which posts");
      case STATUS -> new SubcommandData(name, "Bot status");
      case DELETE ->
          new SubcommandData(name, "Erase a case and its texts").addOptions(latestCase());
      case EXPORT ->
          new SubcommandData(name, "Get a case as a file to pass on; only you see it")
              .addOptions(latestCase(), formats());
      case PROVE -> prove(name);
      case ACCOUNT -> account(name);
      case SETUP -> setup(name);
      case WATCH -> watch(name);
      case SETTINGS -> settings(name);
      case DRY_RUN ->
          new SubcommandData(name, "Start a one-week trial, or end it")
              .addOptions(
                  new OptionData(OptionType.BOOLEAN, "on", "Whether trial mode is on", true));
      case STATS -> new SubcommandData(name, "What was checked and found");
    };
  }

  private static OptionData latestCase() {
    return new OptionData(OptionType.INTEGER, "case", "Its number; leave empty for your latest");
  }

  private static SubcommandData setup(String name) {
    return new SubcommandData(name, "Where results go, and which permissions are missing")
        .addOptions(
            new OptionData(
                    OptionType.CHANNEL, "moderators", "The private channel that gets the results")
                .setChannelTypes(ChannelType.TEXT));
  }

  private static SubcommandData watch(String name) {
    return new SubcommandData(name, "Screen a channel or forum automatically")
        .addOptions(
            new OptionData(OptionType.CHANNEL, "channel", "Which", true)
                .setChannelTypes(ChannelType.TEXT, ChannelType.NEWS, ChannelType.FORUM),
            new OptionData(OptionType.BOOLEAN, "off", "Stop watching it"));
  }
}
