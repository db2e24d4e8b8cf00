package dev.bonafide.documents.archive;

import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Opens archives and closes them again. */
final class Packed {
  private Packed() {}

  /** What is done with an archive while it is open. */
  interface Use<T> {
    T of(Pack pack) throws IOException;
  }

  static <T> T zip(Handed handed, Intake intake, Use<T> use) {
    try (SeekableByteChannel channel = channel(handed.content());
        ZipFile zip =
            ZipFile.builder()
                .setSeekableByteChannel(channel)
                .setIgnoreLocalFileHeader(true)
                .get()) {
      return use.of(new ZipPack(handed.name(), zip, intake));
    } catch (IOException | IllegalArgumentException | ArithmeticException e) {
      throw new UnreadableExhibit(handed.name(), "is a damaged ZIP archive");
    }
  }

  private static SeekableByteChannel channel(Content content) throws IOException {
    if (content instanceof Content.OnDisk(var file)) {
      return Files.newByteChannel(file);
    }
    try (InputStream in = content.open()) {
      return new SeekableInMemoryByteChannel(in.readAllBytes());
    }
  }
}
