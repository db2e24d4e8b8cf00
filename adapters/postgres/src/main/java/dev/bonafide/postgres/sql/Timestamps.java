package dev.bonafide.postgres.sql;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Moments, to the microsecond that PostgreSQL keeps; never rounded up into the future. */
public final class Timestamps {

  private Timestamps() {}

  public static OffsetDateTime of(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
