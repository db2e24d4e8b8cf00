package dev.bonafide.casefile;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The zone that a written time says: {@code +0200}, {@code -05:00}, {@code Z}, {@code UTC} or
 * {@code GMT+2} after the time of day. Letters such as CST, which stand for several zones, say
 * none.
 */
final class Zone {
  private static final int LONGEST = 80;
  private static final int FARTHEST_HOURS = 14;

  /** What follows a time of day; a year may stand between, as {@code git log} writes it. */
  private static final Pattern AFTER_TIME =
      Pattern.compile(
          "\\d:\\d{2}(?:[.,]\\d{1,9})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?:\\s\\d{4})?\\s?"
              + "\\(?(?:(Z|UTC|GMT|UT)?\\s?([+-])(\\d{2}):?(\\d{2})"
              + "|(?:UTC|GMT)\\s?([+-])(\\d{1,2})|(Z|UTC|GMT|UT))(?:$|[^\\pL\\d:])");

  private Zone() {}

  static Optional<ZoneOffset> in(String text) {
    if (text.length() > LONGEST || !mayHoldZone(text)) {
      return Optional.empty();
    }
    Matcher zone = AFTER_TIME.matcher(text);
    if (!zone.find()) {
      return Optional.empty();
    }
    if (zone.group(7) != null) {
      return Optional.of(ZoneOffset.UTC);
    }
    return zone.group(2) == null
        ? offset(zone.group(5), zone.group(6), "0")
        : offset(zone.group(2), zone.group(3), zone.group(4));
  }

  /** Whether what begins a zone stands after a time's mark. Most times have none, and many ask. */
  private static boolean mayHoldZone(String text) {
    int mark = text.indexOf(':');
    for (int at = mark + 1; mark >= 0 && at < text.length(); at++) {
      if ("+-ZUG".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<ZoneOffset> offset(String sign, String hours, String minutes) {
    int whole = Integer.parseInt(hours);
    int part = Integer.parseInt(minutes);
    int side = sign.equals("-") ? -1 : 1;
    return whole > FARTHEST_HOURS || part > 59
        ? Optional.empty()
        : Optional.of(ZoneOffset.ofHoursMinutes(side * whole, side * part));
  }
}
