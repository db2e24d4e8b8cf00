package dev.bonafide.documents.shipped;

import dev.bonafide.rule.file.RuleSourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;

/** A shipped file that stays in its archive until someone asks what it says. */
record ArchivedText(String name, long crc) implements RuleSourceText {
  ArchivedText(ZipEntry entry) {
    this(entry.getName(), entry.getCrc());
  }

  @Override
  public String read() {
    ClassLoader classes = ArchivedText.class.getClassLoader();
    try (InputStream in = Objects.requireNonNull(classes.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public OptionalLong checksum() {
    return crc < 0 ? OptionalLong.empty() : OptionalLong.of(crc);
  }
}
