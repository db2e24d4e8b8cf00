package dev.bonafide.bot.doctor;

import dev.bonafide.bot.Settings;
import dev.bonafide.chat.api.SetupCheck;
import dev.bonafide.discord.DiscordDoctor;
import dev.bonafide.discord.api.DiscordSettings;
import dev.bonafide.extension.Diagnosis;
import java.util.List;

/** Discord's token and what the bot may read, as Discord itself tells. */
public final class DiscordCheckup implements Checkup {
  private static final String PART = "Discord";

  @Override
  public List<Diagnosis> of(Settings settings) {
    DiscordSettings discord = settings.discord();
    if (discord.isUnset()) {
      return List.of(new Diagnosis.Off(PART, "DISCORD_TOKEN is not set"));
    }
    SetupCheck found = DiscordDoctor.examine(discord);
    return Diagnosis.of(PART, found.problems(), found.well());
  }
}
