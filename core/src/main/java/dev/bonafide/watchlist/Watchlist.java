package dev.bonafide.watchlist;

import dev.bonafide.text.Fingerprint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of identifiers as its source published it on one day.
 *
 * @param name by which people and commands call it; a newer list of the same name replaces it
 * @param source where it comes from, for people
 * @param asOf the day it is of
 * @param until the last day on which it may be used; null for no end
 * @param indicators each identifier once
 */
public record Watchlist(
    String name,
    String source,
    Trust trust,
    LocalDate asOf,
    @Nullable LocalDate until,
    List<Indicator> indicators) {
  /** Indicators of one list. OFAC has about 1,000, large lists of domains some 100,000. */
  public static final int MOST = 300_000;

  /** In characters. */
  public static final int LONGEST_NAME = 80;

  public Watchlist {
    indicators = List.copyOf(indicators);
  }

  /** Whether it may still be used on a day. */
  public boolean countsOn(LocalDate day) {
    return until == null || !day.isAfter(until);
  }

  /** The same as it counts on a day: without the entries that have expired. */
  Watchlist on(LocalDate day) {
    return with(until, indicators.stream().filter(one -> one.countsOn(day)).toList());
  }

  /**
   * The same with what is left of each entry.
   *
   * @param left empty for nothing
   */
  public Watchlist leaving(Function<Indicator, Optional<Indicator>> left) {
    return with(until, indicators.stream().flatMap(one -> left.apply(one).stream()).toList());
  }

  /** The same that ends where {@link Trust#days} says, if no one has said when it ends. */
  public Watchlist ending() {
    return until == null && trust.days().isPresent()
        ? with(asOf.plusDays(trust.days().getAsInt()), indicators)
        : this;
  }

  private Watchlist with(@Nullable LocalDate end, List<Indicator> entries) {
    return new Watchlist(name, source, trust, asOf, end, entries);
  }

  /** As people and verdicts name it. */
  public String dated() {
    return name + " of " + asOf;
  }

  /** Names all that a match on it rests on: two lists that have the same one answer the same. */
  public String fingerprint() {
    return Fingerprint.of(
        Stream.concat(
            Stream.of(name + "\n" + trust.word() + "\n" + asOf + "\n" + until),
            indicators.stream().map(Watchlist::line)));
  }

  private static String line(Indicator one) {
    return "\n" + one.identifier() + "\t" + one.entry() + "\t" + one.until();
  }
}
