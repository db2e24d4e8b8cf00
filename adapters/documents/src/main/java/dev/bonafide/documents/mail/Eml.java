package dev.bonafide.documents.mail;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.documents.intake.Format;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A single mail as programs store it. A mail that was pasted has no technical fields, and is read
 * as the text it is.
 */
public final class Eml implements Format {
  private static final int EXAMINED = 1 << 16;
  private static final Set<String> TECHNICAL =
      Set.of(
          ("mime-version message-id received return-path delivered-to content-type"
                  + " content-transfer-encoding dkim-signature")
              .split(" ", -1));

  @Override
  public boolean fits(Handed handed) throws IOException {
    String head = ByteOrderMark.behind(handed.content().head(EXAMINED));
    if (head.isEmpty() || !isName(head.substring(0, 1))) {
      return false;
    }
    Set<String> names = fields(head);
    boolean technical =
        handed.name().toLowerCase(Locale.ROOT).endsWith(".eml")
            || names.stream().anyMatch(TECHNICAL::contains);
    return technical && names.contains("from");
  }

  /** The names of the fields that a text begins with; none where it begins otherwise. */
  private static Set<String> fields(String head) {
    Set<String> names = new HashSet<>();
    int start = 0;
    while (start < head.length()) {
      int end = head.indexOf('\n', start);
      String line = head.substring(start, end < 0 ? head.length() : end);
      if (line.isBlank()) {
        return names;
      }
      if (!Character.isWhitespace(line.charAt(0))) {
        int colon = line.indexOf(':');
        if (colon < 1 || !isName(line.substring(0, colon))) {
          return end < 0 ? names : Set.of();
        }
        names.add(line.substring(0, colon).toLowerCase(Locale.ROOT));
      }
      start = end < 0 ? head.length() : end + 1;
    }
    return names;
  }

  private static boolean isName(String name) {
    return name.chars().allMatch(c -> c > ' ' && c < 127);
  }

  @Override
  public List<Exhibit> open(Handed handed, Intake intake) throws IOException {
    MailExhibits exhibits = new MailExhibits(handed, intake);
    Mail mail;
    try (InputStream in = ByteOrderMark.behind(handed.content().open())) {
      mail = MailParser.parse(handed.name(), in, intake);
    }
    exhibits.add(mail);
    return exhibits.all();
  }
}
