package dev.bonafide.reading.resume;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.text.Span;
import java.util.Optional;

/** From when to when, as résumés say it, with how long that was. */
final class Period {
  private static final Pattern STATION =
      Pattern.compile(
          "(?i)\\b(?:19|20)\\d{2}\\s*(?:[-–—]|to|until)\\s*(?:\\pL+\\.? ?){0,2}(?:(?:19"
              + "|20)?\\d{2}|present|now|today|date)?");

  /** A day as programs write it, with its time or none: its numbers look like a span of years. */
  private static final Pattern DAY =
      Pattern.compile("\\b(\\d{4})-\\d{2}-\\d{2}(?:T[\\d:.]{4,18}(?:Z|[+-]\\d{2}:?\\d{2})?|\\b)");

  private static final String MONTH =
      "(?:(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|fév|fev|avr|mai"
          + "|juin|juil|aoû|déc|mär|okt|dez|set|out|spring|summer|fall|autumn|winter)\\pL*\\.?"
          + "(?: de)?,? |\\d{1,2}[./]))?";
  private static final String YEAR = "(?:19|20)\\d{2}(?:-\\d{2}){0,2}\\b";
  private static final String LASTED =
      "(?:\\s*\\(\\d{1,2} (?:\\pL{1,8})(?:,? (?:and )?\\d{1,2} \\pL{1,8})?\\))?";
  private static final Pattern SPAN =
      dated(
          "(?i)\\(?\\b{dated}\\s*(?:[-–—]|\\bto\\b|\\buntil\\b)\\s*(?:{month}(?:{year}|\\d{2}\\b)"
              + "|present|now|today|date|current|heute|actualidad|atualmente|o momento|actual"
              + "|aujourd'hui)?\\)?"
              + LASTED);

  /** One year or season alone; it dates a line only under a heading of work. */
  private static final Pattern ONE =
      dated("(?i)(?:^|\\s)(\\(?{dated}(?:(?:, | and | & ){dated}){0,3}\\)?)$");

  private static final Pattern DURATION =
      Pattern.compile(
          "(?i)^\\d{1,2} (?:years?|yrs?|months?|mos?|jahre?|monate?|años?|mes(?:es)?|ans?|mois|anos?)"
              + "(?: \\d{1,2} (?:months?|mos?|monate?|mes(?:es)?|mois))?$");

  private Period() {}

  private static Pattern dated(String expression) {
    String dated = expression.replace("{dated}", "{month}{year}");
    return Pattern.compile(dated.replace("{month}", MONTH).replace("{year}", YEAR));
  }

  /** Whether a line tells from when to when something was. */
  static boolean isIn(String line) {
    return (line.contains("19") || line.contains("20"))
        && STATION.matcher(DAY.matcher(line).replaceAll("$1")).find();
  }

  /** Where it stands in a line that tells one. */
  static Optional<Span> in(String line) {
    Matcher found = SPAN.matcher(line);
    return found.find() ? Optional.of(new Span(found.start(), found.end())) : Optional.empty();
  }

  /** A single date at the end of a line. */
  static Optional<Span> lone(String line) {
    Matcher found = ONE.matcher(line);
    return found.find() ? Optional.of(new Span(found.start(1), found.end(1))) : Optional.empty();
  }

  /** Whether a line says how long and nothing else, as {@code 4 years 2 months}. */
  static boolean isDuration(String line) {
    return DURATION.matcher(line.strip()).find();
  }
}
