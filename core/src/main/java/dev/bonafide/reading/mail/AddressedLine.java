package dev.bonafide.reading.mail;

import com.google.re2j.Pattern;
import dev.bonafide.reading.time.ClockTime;
import dev.bonafide.reading.time.Stamp;
import dev.bonafide.reading.turn.TextPage;
import java.util.Map;
import java.util.Optional;

/**
 * The lines above a mail as it is copied out of a page that shows a thread: {@code Ana Smith
 * <ana@mail.example>}, the date below or behind it, and {@code to me}. What stands below it beside
 * a date is the first of its words.
 */
final class AddressedLine {
  private static final int LONGEST = 160;
  private static final int LONGEST_DATE = 60;
  private static final Pattern PARTY =
      Pattern.compile("^([^<>@:]{1,80}<[^<>@\\s]{1,80}@[^<>@\\s]{1,80}>)\\s*(.*)$");
  private static final Pattern READERS =
      Pattern.compile("^(?i:to|an|para|à|a|aan|til|till|do|komu|кому|mir|για) [^.!?:]{1,60}$");

  private AddressedLine() {}

  static Optional<MailHead> at(TextPage page, int index) {
    String line = page.line(index).text().strip();
    if (line.length() > LONGEST || line.indexOf('@') < 0) {
      return Optional.empty();
    }
    var party = PARTY.matcher(line);
    if (!party.find()) {
      return Optional.empty();
    }
    boolean below = party.group(2).isEmpty();
    String date = below ? under(page, index) : party.group(2);
    boolean alone = Stamp.alone(date, true) > 0;
    if (date.length() > LONGEST_DATE || ClockTime.in(date) < 0 || !(alone || below)) {
      return Optional.empty();
    }
    int end = index + (alone && below ? 2 : 1);
    boolean read =
        alone && end < page.count() && READERS.matcher(page.line(end).head(LONGEST)).find();
    return Optional.of(
        new MailHead(
            Map.of(MailField.Name.FROM, party.group(1).strip(), MailField.Name.DATE, date),
            null,
            read ? end + 1 : end));
  }

  private static String under(TextPage page, int index) {
    return index + 1 < page.count() ? page.line(index + 1).text().strip() : "";
  }
}
