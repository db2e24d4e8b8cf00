package dev.bonafide.documents.watchlist;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The day of a time stamp as lists write them, in UTC. */
final class ListDay {
  private ListDay() {}

  /** Of RFC 3339, of a date, or of seconds since 1970; empty for anything else. */
  static Optional<LocalDate> of(Optional<String> text) {
    return text.flatMap(ListDay::read);
  }

  private static Optional<LocalDate> read(String text) {
    try {
      if (!text.isEmpty() && text.length() < 12 && text.chars().allMatch(Character::isDigit)) {
        return Optional.of(
            LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(text)), ZoneOffset.UTC));
      }
      return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
