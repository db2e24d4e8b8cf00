package dev.bonafide.bot.share;

import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files that somebody else made, up to a size. */
final class SmallFile {
  private SmallFile() {}

  /**
   * The bytes of a file.
   *
   * @throws Refusal if it cannot be read, or is larger
   */
  static byte[] bytes(Path file, int largest) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(largest + 1);
      if (bytes.length > largest) {
        throw new Refusal(shown(file) + ": is larger than " + largest + " bytes");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new Refusal(shown(file) + ": there is no such file");
    } catch (IOException e) {
      throw new Refusal(shown(file) + ": cannot be read");
    }
  }

  static String text(Path file, int largest) {
    return new String(bytes(file, largest), StandardCharsets.UTF_8);
  }

  private static String shown(Path file) {
    return Printable.line(file.toString());
  }
}
