package dev.bonafide.bot.mail;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.serve.Databases;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.Unusable;
import dev.bonafide.terminal.Refusal;

/** The database, for a look; what is wrong with it is refused in one line. */
public final class OpenedDatabase {
  private OpenedDatabase() {}

  public static Database of(Settings settings) {
    try {
      return Databases.lookInto(settings);
    } catch (Unusable unusable) {
      throw new Refusal(String.valueOf(unusable.getMessage()));
    }
  }
}
