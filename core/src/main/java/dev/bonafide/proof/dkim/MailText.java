package dev.bonafide.proof.dkim;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An email as it was sent, a character for each byte, with the line ends of mail (CRLF). Programs
 * that store emails may write line ends of their own, so a lone LF is read as CRLF.
 *
 * @param fields from the top
 */
record MailText(List<SignedField> fields, String body) {
  private static final String END = "\r\n";
  private static final int MOST_FIELDS = 500;

  MailText {
    fields = List.copyOf(fields);
  }

  /** Empty for what is no email. */
  static Optional<MailText> of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replace(END, "\n");
    if (text.indexOf('\r') >= 0 || text.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    int head = text.indexOf("\n\n");
    Optional<List<SignedField>> fields = fields(head < 0 ? text.strip() : text.substring(0, head));
    String body = head < 0 ? "" : text.substring(head + 2).replace("\n", END);
    return fields.map(all -> new MailText(all, body));
  }

  private static Optional<List<SignedField>> fields(String head) {
    List<StringBuilder> written = new ArrayList<>();
    for (String line : head.split("\n", -1)) {
      boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
      if (goesOn && !written.isEmpty()) {
        written.getLast().append(END).append(line);
      } else {
        written.add(new StringBuilder(line));
      }
    }
    List<SignedField> fields = new ArrayList<>();
    for (StringBuilder one : written) {
      int colon = one.indexOf(":");
      String name = one.substring(0, Math.max(0, colon)).stripTrailing();
      if (!isName(name) || fields.size() == MOST_FIELDS) {
        return Optional.empty();
      }
      fields.add(new SignedField(name.toLowerCase(Locale.ROOT), one.toString()));
    }
    return Optional.of(fields);
  }

  private static boolean isName(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> c > ' ' && c < 127);
  }

  /** All fields of a name, from the top. */
  List<SignedField> all(String name) {
    return fields.stream().filter(one -> one.name().equals(name)).toList();
  }

  /** Whether there is a field whose name begins so. */
  boolean hasAny(String beginning) {
    return fields.stream().anyMatch(one -> one.name().startsWith(beginning));
  }

  /** The only field of a name; empty where there is none, or several. */
  Optional<SignedField> only(String name) {
    List<SignedField> all = all(name);
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }
}
