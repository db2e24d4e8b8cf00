package dev.bonafide.documents.intake;

import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.resource.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Bytes that can be read again, on disk or in memory. */
public sealed interface Content {

  /** In bytes. */
  long size() throws IOException;

  /** From the beginning; the caller closes it. */
  InputStream open() throws IOException;

  /** The first bytes, fewer where there are fewer. */
  default byte[] head(int most) throws IOException {
    try (InputStream in = open()) {
      return in.readNBytes(most);
    }
  }

  /** The SHA-256 of all bytes, in hexadecimal digits. */
  default String sha256() throws IOException {
    try (InputStream in = open()) {
      MessageDigest digest = Sha256.begun();
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    }
  }

  /** A file. */
  public record OnDisk(Path file) implements Content {
    @Override
    public long size() throws IOException {
      return Files.size(file);
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }
  }

  /** An entry of an archive that cannot be taken out of it: whatever opens it is told why. */
  record Refused(UnreadableExhibit why) implements Content {
    @Override
    public long size() {
      throw why;
    }

    @Override
    public InputStream open() {
      throw why;
    }
  }

  /** An entry of an archive, an attachment of a mail. */
  public final class InMemory implements Content {
    private final byte[] bytes;

    public InMemory(byte[] bytes) {
      this(bytes.clone(), true);
    }

    private InMemory(byte[] bytes, boolean owned) {
      this.bytes = owned ? bytes : bytes.clone();
    }

    /** Bytes that no one else holds, which need no copy. */
    static InMemory owning(byte[] bytes) {
      return new InMemory(bytes, true);
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
