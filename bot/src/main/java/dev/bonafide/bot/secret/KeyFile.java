package dev.bonafide.bot.secret;

import dev.bonafide.postgres.Unusable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
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

  /** Whole or not at all, and from the first moment no one else's: a temporary file is. */
  private String made() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String secret = HexFormat.of().formatHex(random);
    try {
      Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
      Path whole = Files.createTempFile(folder, "key", "");
      Files.writeString(whole, secret + "\n");
      force(whole, StandardOpenOption.WRITE);
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
      force(folder, StandardOpenOption.READ);
      return secret;
    } catch (IOException unwritable) {
      throw unusable(unwritable);
    }
  }

  /** What is sealed by it is on the disk soon: it must be there before. */
  private static void force(Path path, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
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
