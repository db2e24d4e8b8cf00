package dev.bonafide.documents.archive;

import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A ZIP archive, by its table of contents. What an entry says of its size is not believed: its
 * bytes are counted as they come.
 */
final class ZipPack implements Pack {
  /** Stored, or deflated: what every tool writes. Others need libraries that are not here. */
  private static final Set<Integer> PACKED_AS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

  private final String name;
  private final ZipFile zip;
  private final Intake intake;
  private final Map<ArchiveEntry, ZipArchiveEntry> listed = new LinkedHashMap<>();

  ZipPack(String name, ZipFile zip, Intake intake) {
    this.name = name;
    this.zip = zip;
    this.intake = intake;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
      intake.count(name);
      ArchiveEntry plain = ArchiveEntry.named(name, entry.getName());
      if (entry.isDirectory() || entry.isUnixSymlink()) {
        continue;
      }
      if (listed.putIfAbsent(plain, entry) != null) {
        throw new UnreadableExhibit(name, "holds " + plain.path() + " twice");
      }
    }
  }

  @Override
  public List<ArchiveEntry> entries() {
    return new ArrayList<>(listed.keySet());
  }

  @Override
  public void each(Predicate<ArchiveEntry> wanted, Taker taker) throws IOException {
    for (Map.Entry<ArchiveEntry, ZipArchiveEntry> one : listed.entrySet()) {
      if (wanted.test(one.getKey())) {
        taker.take(one.getKey(), content(one.getKey(), one.getValue()));
      }
    }
  }

  private Content content(ArchiveEntry entry, ZipArchiveEntry packed) {
    String full = name + "/" + entry.path();
    if (packed.getGeneralPurposeBit().usesEncryption()) {
      return refused(full, "is locked with a password; submit it unlocked");
    }
    if (!PACKED_AS.contains(packed.getMethod())) {
      return refused(full, "uses a compression method that cannot be read");
    }
    try (InputStream in = zip.getInputStream(packed)) {
      return intake.takeOrRefuse(full, in, packed.getCompressedSize());
    } catch (IOException e) {
      return new Content.Refused(Intake.unreadable(full, e));
    }
  }

  private static Content refused(String name, String why) {
    return new Content.Refused(new UnreadableExhibit(name, why));
  }
}
