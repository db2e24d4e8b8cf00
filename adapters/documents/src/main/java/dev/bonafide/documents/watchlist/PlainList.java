package dev.bonafide.documents.watchlist;

import dev.bonafide.documents.tree.BrokenTree;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * One identifier a line: domains, links, mailboxes or wallets, with comments after {@code #}, also
 * in the form of a hosts file. A file that is mostly something else is no list.
 */
final class PlainList {
  private PlainList() {}

  static void read(InputStream in, GatheredIndicators to) throws IOException {
    ListLines lines = new ListLines(in);
    int read = 0;
    int first = 0;
    for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
      String value = value(line);
      if (value.isEmpty()) {
        continue;
      }
      if (to.add(lines.number(), "", value, "", null)) {
        read++;
      } else if (first == 0) {
        first = lines.number();
      }
    }
    if (to.unmatchedCount() > read) {
      throw new BrokenTree(
          first,
          "is not a domain, link, mailbox, or wallet, and neither are most lines; this is not a"
              + " known list");
    }
  }

  private static String value(String line) {
    int comment = line.startsWith("#") ? 0 : line.indexOf(" #");
    String value = (comment < 0 ? line : line.substring(0, comment)).strip();
    boolean isOfHosts = value.startsWith("0.0.0.0 ") || value.startsWith("127.0.0.1 ");
    return isOfHosts ? value.substring(value.indexOf(' ') + 1).strip() : value;
  }
}
