package dev.bonafide.documents.intake;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.documents.file.TextFile;
import dev.bonafide.reading.Legibility;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.text.EndedWork;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens whatever is handed in with the first format that knows it. Entries, expansion and nesting
 * are counted over one whole handed file: a format is given an intake that remembers what the file
 * has cost so far.
 */
public final class Intake {
  /** Small entries may be packed as tightly as they like. */
  private static final int UNSUSPICIOUS = 1 << 20;

  private final List<Format> formats;
  private final IntakeLimits limits;
  private final @Nullable Ledger ledger;
  private final int depth;

  public Intake(List<Format> formats, IntakeLimits limits) {
    this(formats, limits, null, 0);
  }

  private Intake(List<Format> formats, IntakeLimits limits, @Nullable Ledger ledger, int depth) {
    this.formats = List.copyOf(formats);
    this.limits = limits;
    this.ledger = ledger;
    this.depth = depth;
  }

  public IntakeLimits limits() {
    return limits;
  }

  /** One for all that is handed in together: it counts over everything that it opens. */
  public Intake counting() {
    return new Intake(formats, limits, new Ledger(limits), depth);
  }

  /** One for a look ahead at what is then opened and counted. */
  public Intake apart() {
    return new Intake(formats, limits, new Ledger(limits), depth);
  }

  /**
   * The exhibits in a file.
   *
   * @throws UnreadableExhibit if no format knows it, it is damaged, or it breaks a limit
   */
  public List<Exhibit> open(Handed handed) {
    try {
      account().open(handed.name());
      requireSize(handed.name(), handed.content().size());
      for (Format format : formats) {
        if (format.fits(handed)) {
          return format.open(handed, within(handed.name()));
        }
      }
    } catch (IOException e) {
      throw unreadable(handed.name(), e);
    } catch (StackOverflowError e) {
      throw new UnreadableExhibit(handed.name(), "is nested too deeply to be read");
    } catch (EndedWork refused) {
      throw refused;
    } catch (RuntimeException mistake) {
      // A file that lays a mistake of a reader bare is one that cannot be read, and no more.
      throw new UnreadableExhibit(
          handed.name(), "could not be read: " + mistake.getClass().getSimpleName());
    }
    throw new UnreadableExhibit(handed.name(), "is not in a format that can be read");
  }

  /**
   * The same of a file that lies in another one; what cannot be read is named, and stops nothing. A
   * text of nothing is nothing to read.
   */
  public List<Exhibit> openInside(Handed handed) {
    try {
      return open(handed).stream().filter(exhibit -> !isEmpty(exhibit)).toList();
    } catch (UnreadableExhibit refused) {
      return List.of(Exhibit.unread(refused.exhibit(), refused.reason()));
    }
  }

  private static boolean isEmpty(Exhibit exhibit) {
    return exhibit.recording() == null && Legibility.isEmpty(exhibit.text());
  }

  /** An intake for what lies in a file, which counts on; formats are given one by {@code open}. */
  public Intake within(String name) {
    if (depth > limits.nesting()) {
      throw new UnreadableExhibit(
          name, "is nested inside more than " + limits.nesting() + " files");
    }
    return new Intake(formats, limits, account(), depth + 1);
  }

  /**
   * Takes an entry's bytes out of an archive, or an attachment's out of a mail.
   *
   * @param packed the bytes it takes up in there; 0 where no one knows
   * @throws UnreadableExhibit if it breaks a limit
   */
  public Content take(String name, InputStream in, long packed) throws IOException {
    byte[] bytes = new Bounded(name, in, packed).read();
    requireSize(name, bytes.length);
    return Content.InMemory.owning(bytes);
  }

  /**
   * The same of an archive that goes on without the entry, where it breaks no limit that all
   * entries share.
   */
  public Content takeOrRefuse(String name, InputStream in, long packed) {
    try {
      return take(name, in, packed);
    } catch (UnreadableExhibit refused) {
      if (account().isSpent()) {
        throw refused;
      }
      return new Content.Refused(refused);
    } catch (IOException e) {
      return new Content.Refused(unreadable(name, e));
    }
  }

  /** Refuses to go on with a file of many parts that has taken too long. */
  public void requirePatience(String name) {
    account().open(name);
  }

  /** Whether there is time for what a file can do without. */
  public boolean hasTime() {
    return account().hasTime();
  }

  /** Counts one entry of an archive, whether it is opened or not. */
  public void count(String name) {
    account().entry(name);
  }

  /** Counts bytes that had to be unpacked to get past them. */
  public void pass(String name, long bytes) {
    account().expand(name, bytes);
  }

  /** Refuses what is packed more tightly than anything people write. */
  public void requireRatio(String name, long packed, long size) {
    if (packed > 0 && size > UNSUSPICIOUS && size / packed > limits.ratio()) {
      throw new UnreadableExhibit(
          name, "expands to more than " + limits.ratio() + " times its size");
    }
  }

  /** A content's text; refused where it is none, or too long. */
  public String text(String name, Content content) throws IOException {
    requireSize(name, content.size());
    String text = TextFile.decode(name, bytes(content));
    account().write(name, text.length());
    return text;
  }

  /** No more than there were when it was measured, and no array twice. */
  private static byte[] bytes(Content content) throws IOException {
    byte[] bytes = new byte[Math.toIntExact(Math.min(content.size(), Integer.MAX_VALUE - 16))];
    try (InputStream in = content.open()) {
      int read = in.readNBytes(bytes, 0, bytes.length);
      return read == bytes.length ? bytes : Arrays.copyOf(bytes, read);
    }
  }

  private Ledger account() {
    return ledger == null ? new Ledger(limits) : ledger;
  }

  private void requireSize(String name, long size) {
    if (size > limits.bytes()) {
      throw new UnreadableExhibit(name, "is larger than " + Sizes.shown(limits.bytes()));
    }
  }

  /** The refusal for a file that could not be read at all. */
  public static UnreadableExhibit unreadable(String name, IOException e) {
    String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("damaged");
    String shown = why.length() > 160 ? why.substring(0, 160) + "…" : why;
    return new UnreadableExhibit(name, "could not be read: " + shown);
  }

  /** Reads no more than may be. */
  private final class Bounded {
    private final String name;
    private final InputStream in;
    private final long packed;

    Bounded(String name, InputStream in, long packed) {
      this.name = name;
      this.in = in;
      this.packed = packed;
    }

    byte[] read() throws IOException {
      Ledger costs = account();
      Buffer bytes = new Buffer();
      byte[] piece = new byte[1 << 13];
      long before = System.nanoTime();
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        bytes.write(piece, 0, read);
        costs.expand(name, read);
        requireSize(name, bytes.size());
        requireRatio(name, packed, bytes.size());
        long now = System.nanoTime();
        costs.spend(name, now - before);
        before = now;
      }
      return bytes.exact();
    }
  }
}
