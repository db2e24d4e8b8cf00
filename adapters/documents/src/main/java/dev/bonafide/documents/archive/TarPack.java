package dev.bonafide.documents.archive;

import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Intake;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A tar archive, packed by gzip or not. It has no table of contents and is gone through again. */
final class TarPack implements Pack {
  private final String name;
  private final Content content;
  private final boolean gzipped;
  private final Intake intake;
  private final List<ArchiveEntry> entries = new ArrayList<>();

  TarPack(String name, Content content, boolean gzipped, Intake intake) throws IOException {
    this.name = name;
    this.content = content;
    this.gzipped = gzipped;
    this.intake = intake;
    through((entry, _) -> entries.add(entry), true);
  }

  @Override
  public List<ArchiveEntry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public void each(Predicate<ArchiveEntry> wanted, Taker taker) throws IOException {
    through(
        (entry, in) -> {
          if (wanted.test(entry)) {
            taker.take(entry, intake.takeOrRefuse(name + "/" + entry.path(), in, 0));
          }
        },
        false);
  }

  private interface Visitor {
    void visit(ArchiveEntry entry, InputStream in) throws IOException;
  }

  private void through(Visitor visitor, boolean first) throws IOException {
    try (InputStream in = content.open();
        InputStream plain = gzipped ? new GZIPInputStream(in, 1 << 16) : in;
        InputStream counted = first ? new Counted(plain) : plain;
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new BufferedInputStream(counted, 1 << 16), "UTF-8")) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (first) {
          intake.count(name);
        }
        ArchiveEntry plainEntry = ArchiveEntry.named(name, entry.getName());
        if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
          visitor.visit(plainEntry, tar);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("the archive is damaged", e);
    }
  }

  /** Counts what is unpacked on the first way through, whatever the entries say. */
  private final class Counted extends FilterInputStream {
    private final long packed;
    private long unpacked;

    Counted(InputStream in) throws IOException {
      super(in);
      this.packed = content.size();
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
      int read = in.read(bytes, from, most);
      if (read > 0 && gzipped) {
        unpacked += read;
        intake.pass(name, read);
        intake.requireRatio(name, packed, unpacked);
      }
      return read;
    }
  }
}
