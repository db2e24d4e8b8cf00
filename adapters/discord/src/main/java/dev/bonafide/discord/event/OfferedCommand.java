package dev.bonafide.discord.event;

import dev.bonafide.conversation.tenant.Retention;
import dev.bonafide.proof.Provable;
import dev.bonafide.report.ExportFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/**
 * Commands behind {@code /bonafide} in Discord, in the order in which they are offered: what the
 * entry in the menu says, and what it asks for.
 */
@SuppressWarnings("ImmutableEnumChecker") // Each asks for the same at every call.
public enum OfferedCommand {
  HELP("What you can ask", entry -> entry),
  PRIVACY("What is stored, and from which posts", entry -> entry),
  STATUS("Bot status", entry -> entry),
  DELETE("Erase a case and its texts", OfferedCommand::latestCase),
  EXPORT(
      "Get a case as a file to pass on; only you see it",
      entry ->
          latestCase(entry)
              .addOptions(
                  new OptionData(OptionType.STRING, "format", "PDF if you choose none")
                      .addChoices(
                          Stream.of(ExportFormat.values())
                              .map(one -> new Choice(one.shown(), one.id()))
                              .toList()))),
  PROVE(
      "Ask for proof that an account or domain is theirs, or check it",
      entry ->
          latestCase(
              entry.addOptions(
                  new OptionData(
                          OptionType.STRING, "what", "Such as domain northwind.example, or check")
                      .setMaxLength(Provable.LONGEST)))),
  ACCOUNT(
      "Add an account on GitHub to a case; only you see it",
      entry ->
          entry.addOptions(
              new OptionData(OptionType.STRING, "link", "Such as https://github.com/octocat", true)
                  .setMaxLength(200),
              new OptionData(OptionType.INTEGER, "case", "Its number", true))),
  SETUP(
      "Where results go, and which permissions are missing",
      entry ->
          entry.addOptions(
              new OptionData(
                      OptionType.CHANNEL, "moderators", "The private channel that gets the results")
                  .setChannelTypes(ChannelType.TEXT))),
  WATCH(
      "Screen a channel or forum automatically",
      entry ->
          entry.addOptions(
              new OptionData(OptionType.CHANNEL, "channel", "Which", true)
                  .setChannelTypes(ChannelType.TEXT, ChannelType.NEWS, ChannelType.FORUM),
              new OptionData(OptionType.BOOLEAN, "off", "Stop watching it"))),
  SETTINGS(
      "What the bot may say below posts, and how many questions a card shows",
      entry ->
          entry.addOptions(
              new OptionData(OptionType.BOOLEAN, "note", "A neutral line below a flagged post"),
              new OptionData(OptionType.STRING, "hear", "A muted rule to turn back on"),
              new OptionData(OptionType.INTEGER, "questions", "On each card")
                  .setRequiredRange(0, 8),
              new OptionData(
                      OptionType.INTEGER,
                      "keep",
                      "Days to keep texts, if fewer than the bot's retention period")
                  .setRequiredRange(1, Retention.MOST))),
  DRY_RUN(
      "Start a one-week trial, or end it",
      entry -> entry.addOption(OptionType.BOOLEAN, "on", "Whether trial mode is on", true)),
  STATS("What was checked and found", entry -> entry);

  private final String words;
  private final UnaryOperator<SubcommandData> asking;

  OfferedCommand(String words, UnaryOperator<SubcommandData> asking) {
    this.words = words;
    this.asking = asking;
  }

  private static SubcommandData latestCase(SubcommandData entry) {
    return entry.addOption(OptionType.INTEGER, "case", "Its number; leave empty for your latest");
  }

  SubcommandData entry() {
    return asking.apply(new SubcommandData(shown(), words));
  }

  /** As Discord writes it: {@code dry-run}. */
  String shown() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Empty for a name that is not offered, or not any more. */
  public static Optional<OfferedCommand> named(String name) {
    return Arrays.stream(values()).filter(one -> one.shown().equals(name)).findFirst();
  }
}
