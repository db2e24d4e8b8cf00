package dev.bonafide.bot.serve;

import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.postgres.Database;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the data is: one setting decides. */
public final class Databases {
  private Databases() {}

  /**
   * Opens the one that is set, or the embedded one for this process alone.
   *
   * @throws dev.bonafide.postgres.Unusable if it cannot be used
   */
  public static Database open(Settings settings) {
    return settings.has(Setting.BONAFIDE_DATABASE_URL)
        ? elsewhere(settings)
        : Database.in(folder(settings));
  }

  /** The same for a look: an embedded one that a server runs just now is shared. */
  public static Database lookInto(Settings settings) {
    return settings.has(Setting.BONAFIDE_DATABASE_URL)
        ? elsewhere(settings)
        : Database.lookInto(folder(settings));
  }

  private static Path folder(Settings settings) {
    return settings.data().resolve("postgres");
  }

  private static Database elsewhere(Settings settings) {
    return Database.at(
        settings.text(Setting.BONAFIDE_DATABASE_URL),
        orNull(settings, Setting.BONAFIDE_DATABASE_USER),
        orNull(settings, Setting.BONAFIDE_DATABASE_PASSWORD));
  }

  private static @Nullable String orNull(Settings settings, Setting setting) {
    return settings.has(setting) ? settings.text(setting) : null;
  }
}
