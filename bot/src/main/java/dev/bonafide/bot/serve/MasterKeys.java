package dev.bonafide.bot.serve;

import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.secret.KeyFile;
import dev.bonafide.bot.secret.Seal;
import dev.bonafide.bot.secret.SecretMasterKey;
import dev.bonafide.postgres.Unusable;
import dev.bonafide.postgres.seal.MasterKey;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What seals the words of people: {@code BONAFIDE_SECRET_KEY}, and without it a file beside the
 * database that comes along. What the file sealed stays open once the setting is made.
 */
final class MasterKeys {
  private MasterKeys() {}

  /**
   * The key of a server that has its database to itself; a file is made where there is none.
   *
   * @return empty for a database elsewhere without the setting
   * @throws Unusable if a secret is too short, or the file is empty
   */
  static Optional<MasterKey> ofOwner(Settings settings) {
    String secret = secret(settings);
    return isElsewhere(settings)
        ? of(Stream.of(secret))
        : of(
            Stream.of(
                secret,
                secret.isBlank() ? file(settings).readOrMake() : file(settings).read().orElse("")));
  }

  /** The same for someone who only looks. */
  static Optional<MasterKey> ofVisitor(Settings settings) {
    return isElsewhere(settings)
        ? of(Stream.of(secret(settings)))
        : of(Stream.of(secret(settings), file(settings).read().orElse("")));
  }

  /** What the key is made of, as it stands now; empty for none. */
  static String words(Settings settings) {
    String secret = secret(settings);
    return secret.isBlank() && !isElsewhere(settings) ? file(settings).read().orElse("") : secret;
  }

  /** Of one that is too short no one must think that it seals. */
  private static Optional<MasterKey> of(Stream<String> secrets) {
    String all = secrets.filter(one -> !one.isBlank()).collect(Collectors.joining(","));
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Seal.problem(all)
        .ifPresent(
            problem -> {
              throw new Unusable(problem + ": use the output of openssl rand -hex 32");
            });
    return Seal.of(all).map(SecretMasterKey::new);
  }

  private static String secret(Settings settings) {
    return settings.text(Setting.BONAFIDE_SECRET_KEY);
  }

  private static KeyFile file(Settings settings) {
    return new KeyFile(settings.data().resolve("key"));
  }

  private static boolean isElsewhere(Settings settings) {
    return settings.has(Setting.BONAFIDE_DATABASE_URL);
  }
}
