package dev.bonafide.bot.secret;

import dev.bonafide.bot.folder.OwnFile;
import dev.bonafide.postgres.Unusable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A secret of this machine's own, beside the database that comes along and not in it.
 *
 * @param file in the folder of {@code BONAFIDE_DATA}
 */
public record KeyFile(Path file) {
  private static final int BYTES = 32;

  /**
   * The secret; empty where none was made.
   *
   * @throws Unusable if it cannot be read, or is empty
   */
  public Optional<String> read() {
    try {
      return Files.exists(file) ? Optional.of(whole(Files.readString(file))) : Optional.empty();
    } catch (IOException unreadable) {
      throw unusable(unreadable);
    }
  }

  /**
   * The secret, made where there is none; only where no other process can be making it.
   *
   * @throws Unusable if it cannot be read or made
   */
  public String readOrMake() {
    return read().orElseGet(this::made);
  }

  /** A secret that no one can guess. */
  public static String drawn() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  /** Makes one, which is on the disk before anything that is sealed by it. */
  private String made() {
    String secret = drawn();
    try {
      OwnFile.write(file, (secret + "\n").getBytes(StandardCharsets.US_ASCII));
      return secret;
    } catch (IOException unwritable) {
      throw unusable(unwritable);
    }
  }

  private String whole(String written) {
    if (written.isBlank()) {
      throw new Unusable(file + " is empty: restore the key that was in it");
    }
    return written.strip();
  }

  private Unusable unusable(IOException failure) {
    return new Unusable(
        "%s cannot be read or written: make the user who runs the bot its owner".formatted(file),
        failure);
  }
}
