package dev.bonafide.documents.export;

import dev.bonafide.casefile.Moment;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a message was sent, from the forms that exports use. */
final class Times {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Times() {}

  /** Seconds since 1970, with or without a fraction, as Slack writes them. */
  static @Nullable Moment epoch(Optional<String> seconds) {
    return seconds.filter(text -> text.length() <= 24).map(Times::epoch).orElse(null);
  }

  private static @Nullable Moment epoch(String seconds) {
    try {
      BigDecimal exact = new BigDecimal(seconds);
      if (exact.scale() < -12) {
        return null;
      }
      Instant instant = Instant.ofEpochSecond(exact.longValue());
      return new Moment(UTC.format(instant), exact.doubleValue(), Moment.Scale.CALENDAR);
    } catch (NumberFormatException | DateTimeException e) {
      return null;
    }
  }

  /**
   * An offset into a recording, as a number or as {@code 01:02:03}; shown as the latter.
   *
   * @param rate how many of a number make a second
   */
  static @Nullable Moment offset(Optional<String> written, int rate) {
    return written.filter(text -> text.length() <= 24).map(text -> offset(text, rate)).orElse(null);
  }

  private static @Nullable Moment offset(String text, int rate) {
    try {
      double seconds = 0;
      for (String part : text.strip().split(":", 4)) {
        seconds = seconds * 60 + Double.parseDouble(part);
      }
      seconds /= text.indexOf(':') < 0 ? rate : 1;
      if (!(seconds >= 0 && seconds < 1_000_000)) {
        return null;
      }
      long whole = (long) seconds;
      String shown =
          String.format(Locale.ROOT, "%02d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
      return new Moment(shown, seconds, Moment.Scale.RECORDING);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** ISO date and time; an offset is kept in the text, and the seconds are those of its zone. */
  static @Nullable Moment iso(Optional<String> written) {
    return written.filter(text -> text.length() <= 40).map(Times::iso).orElse(null);
  }

  private static @Nullable Moment iso(String written) {
    try {
      LocalDateTime local =
          LocalDateTime.from(DateTimeFormatter.ISO_DATE_TIME.parse(written.strip()));
      double seconds = local.toInstant(ZoneOffset.UTC).toEpochMilli() / 1000.0;
      return new Moment(written.strip(), seconds, Moment.Scale.CALENDAR);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
