package dev.bonafide.bot.serve;

import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.Unusable;
import dev.bonafide.postgres.seal.BrokenSeal;
import dev.bonafide.postgres.seal.MasterKey;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
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
    Database database =
        settings.has(Setting.BONAFIDE_DATABASE_URL)
            ? elsewhere(settings, Database::at)
            : Database.in(folder(settings));
    Database sealed = sealed(database, () -> MasterKeys.ofOwner(settings));
    sealed.renewKeys();
    return sealed;
  }

  /**
   * What keeps the one that is set from being reached for now.
   *
   * @throws Unusable if waiting does not help
   */
  static Optional<Unusable> outOfReach(Settings settings) {
    return settings.has(Setting.BONAFIDE_DATABASE_URL)
        ? Database.outOfReach(
            settings.text(Setting.BONAFIDE_DATABASE_URL),
            orNull(settings, Setting.BONAFIDE_DATABASE_USER),
            orNull(settings, Setting.BONAFIDE_DATABASE_PASSWORD))
        : Optional.empty();
  }

  /** The same for a look: an embedded one that a server runs just now is shared. */
  public static Database lookInto(Settings settings) {
    Database database =
        settings.has(Setting.BONAFIDE_DATABASE_URL)
            ? elsewhere(settings, Database::lookAt)
            : Database.lookInto(folder(settings));
    return sealed(database, () -> MasterKeys.ofVisitor(settings));
  }

  /** A file is looked for once the folder is this process's. */
  private static Database sealed(Database database, Supplier<Optional<MasterKey>> key) {
    try {
      return key.get().map(database::sealedBy).orElseGet(() -> unsealed(database));
    } catch (BrokenSeal other) {
      database.close();
      throw new Unusable(
          "BONAFIDE_SECRET_KEY, or the key file in BONAFIDE_DATA, cannot decrypt what is"
              + " stored in "
              + database.shown()
              + ": set the key it was encrypted with, after a comma if there is a new one",
          other);
    } catch (RuntimeException refused) {
      database.close();
      throw refused;
    }
  }

  private static Database unsealed(Database database) {
    if (database.hasKeys()) {
      throw new Unusable(
          "what is stored in %s is encrypted, but no key is set: set BONAFIDE_SECRET_KEY"
              .formatted(database.shown()));
    }
    return database;
  }

  private static Path folder(Settings settings) {
    return settings.data().resolve("postgres");
  }

  private static Database elsewhere(Settings settings, Opening opening) {
    return opening.at(
        settings.text(Setting.BONAFIDE_DATABASE_URL),
        orNull(settings, Setting.BONAFIDE_DATABASE_USER),
        orNull(settings, Setting.BONAFIDE_DATABASE_PASSWORD));
  }

  private static @Nullable String orNull(Settings settings, Setting setting) {
    return settings.has(setting) ? settings.text(setting) : null;
  }

  /** A way to open a database that runs elsewhere. */
  private interface Opening {
    Database at(String address, @Nullable String user, @Nullable String password);
  }
}
