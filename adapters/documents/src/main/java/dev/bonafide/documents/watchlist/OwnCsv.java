package dev.bonafide.documents.watchlist;

import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.identifier.StatedIdentifier;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The list that a team keeps itself: CSV with the heading {@code type,value,note,until}, of which
 * the last two may be missing. Unlike other people's lists, a line that cannot be used is refused,
 * so that no one believes it is watched for. Messages do not repeat values, which may be secret.
 */
final class OwnCsv {
  private static final List<String> HEADING = List.of("type", "value", "note", "until");

  private OwnCsv() {}

  /** Whether a list's first line is the heading. */
  static boolean looksLike(String line) {
    String plain = line.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.equals("type,value") || plain.startsWith("type,value,");
  }

  static void read(InputStream in, GatheredIndicators to) throws IOException {
    ListLines lines = new ListLines(in);
    boolean headed = false;
    for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
      if (line.startsWith("#")) {
        continue;
      }
      List<String> fields = CsvLine.fields(lines.number(), line);
      if (headed) {
        row(lines.number(), fields, to);
      } else {
        heading(lines.number(), fields);
        headed = true;
      }
    }
  }

  private static void heading(int line, List<String> fields) {
    boolean known = fields.size() <= HEADING.size();
    for (int i = 0; known && i < fields.size(); i++) {
      known = fields.get(i).equalsIgnoreCase(HEADING.get(i));
    }
    if (!known) {
      throw new BrokenTree(line, "the header row is not " + String.join(",", HEADING));
    }
  }

  private static void row(int line, List<String> fields, GatheredIndicators to) {
    if (fields.size() < 2 || fields.size() > HEADING.size()) {
      throw new BrokenTree(line, "has " + fields.size() + " fields instead of 2 to 4");
    }
    String type = fields.getFirst().toLowerCase(Locale.ROOT);
    if (!StatedIdentifier.TYPES.contains(type)) {
      throw new BrokenTree(
          line, "the type is not one of " + String.join(", ", StatedIdentifier.TYPES));
    }
    String note = fields.size() > 2 ? fields.get(2) : "";
    LocalDate until = fields.size() > 3 ? day(line, fields.get(3)) : null;
    if (!to.add(line, type, fields.get(1), note, until)) {
      throw new BrokenTree(line, "the value is not a valid " + type + ", or contains a password");
    }
  }

  private static @Nullable LocalDate day(int line, String text) {
    if (text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new BrokenTree(line, "until is not a date such as 2027-01-31");
    }
  }
}
