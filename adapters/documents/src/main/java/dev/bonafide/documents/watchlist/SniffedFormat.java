package dev.bonafide.documents.watchlist;

import dev.bonafide.documents.tree.BrokenTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the format of a list from its content; the file's name says nothing. */
final class SniffedFormat {
  /** Enough for the first line of every format. */
  private static final int BEGINNING = 1 << 16;

  /** How markup, JSON and OpenSanctions' CSV begin, in which lists are published, too. */
  private static final Pattern OTHERS = Pattern.compile("[<{\\[]|id,schema,");

  private SniffedFormat() {}

  static ListFormat of(InputStream in) throws IOException {
    byte[] begins = in.readNBytes(BEGINNING);
    String text = new String(begins, StandardCharsets.UTF_8);
    if (text.indexOf('\0') >= 0) {
      throw new BrokenTree(1, "is not text");
    }
    return lines(new ByteArrayInputStream(begins));
  }

  private static ListFormat lines(InputStream in) throws IOException {
    ListLines lines = new ListLines(in);
    @Nullable String line = lines.next();
    while (line != null && line.startsWith("#")) {
      line = lines.next();
    }
    if (line == null) {
      throw new BrokenTree(1, "is empty");
    }
    if (OwnCsv.looksLike(line)) {
      return ListFormat.OWN_CSV;
    }
    if (OTHERS.matcher(line.stripLeading()).lookingAt()) {
      throw new BrokenTree(
          lines.number(),
          "is in a format that is not read; a list is OFAC's sdn.csv, one identifier per line, or CSV with the header row type,value,note,until");
    }
    return SdnCsv.looksLike(line) ? ListFormat.SDN_CSV : ListFormat.PLAIN;
  }
}
