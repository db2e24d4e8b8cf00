package dev.bonafide.documents.export;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.Moment;
import dev.bonafide.reading.time.DateOrder;
import dev.bonafide.reading.time.Moments;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When a message was sent, from the forms that exports use. */
final class Times {
  private static final int LONGEST = 60;
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,20}(?:\\.\\d{1,9})?$");
  private static final Pattern EPOCH = Pattern.compile("^1\\d{9}(?:\\d{3}){0,3}(?:\\.\\d{1,9})?$");
  private static final Pattern CLOCK =
      Pattern.compile("^\\d{1,3}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?$");
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final int SECONDS = 10;
  private static final double MOST_OFFSET = 1_000_000;

  private Times() {}

  /**
   * A date, with or without a time, or what has passed since 1970, in seconds, thousandths of them
   * or less; dates are those of their zone.
   */
  static @Nullable Moment absolute(String written) {
    if (written.length() > LONGEST || written.chars().noneMatch(Character::isDigit)) {
      return null;
    }
    if (EPOCH.matches(written)) {
      return epoch(written);
    }
    if (NUMBER.matches(written) || written.chars().filter(Character::isLetter).count() > 30) {
      return null;
    }
    try {
      LocalDateTime local = LocalDateTime.from(DateTimeFormatter.ISO_DATE_TIME.parse(written));
      double seconds = local.toInstant(ZoneOffset.UTC).toEpochMilli() / 1000.0;
      return new Moment(written, seconds, Moment.Scale.CALENDAR);
    } catch (DateTimeParseException other) {
      Moment said = Moments.said(written, DateOrder.DAY_FIRST);
      return said != null && said.scale() == Moment.Scale.CALENDAR ? said : null;
    }
  }

  private static Moment epoch(String written) {
    int point = written.indexOf('.') < 0 ? written.length() : written.indexOf('.');
    BigDecimal exact = new BigDecimal(written).movePointLeft(point - SECONDS);
    Instant instant = Instant.ofEpochSecond(exact.longValue());
    return new Moment(UTC.format(instant), exact.doubleValue(), Moment.Scale.CALENDAR);
  }

  /**
   * An offset into a recording, as a number or as {@code 01:02:03}; shown as the latter.
   *
   * @param rate how many of a number make a second
   */
  static @Nullable Moment offset(String written, int rate) {
    if (written.length() > LONGEST || !(NUMBER.matches(written) || CLOCK.matches(written))) {
      return null;
    }
    double seconds = 0;
    for (String part : written.replace(',', '.').split(":", 4)) {
      seconds = seconds * 60 + Double.parseDouble(part);
    }
    seconds /= written.indexOf(':') < 0 ? rate : 1;
    if (seconds >= MOST_OFFSET * (rate == 1 ? 16_000 : 1)) {
      return null;
    }
    long whole = (long) seconds;
    String shown =
        String.format(Locale.ROOT, "%02d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    return new Moment(shown, seconds, Moment.Scale.RECORDING);
  }
}
