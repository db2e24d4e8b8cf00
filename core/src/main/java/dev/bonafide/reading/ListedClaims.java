package dev.bonafide.reading;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What a résumé or a profile lists: lines with a label, stations with years, languages, a head. */
final class ListedClaims {
  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)(?:^|[^\\pL])(?:location|based in|address|lives in|residence|wohnort"
              + "|standort|ubicaci[oó]n"
              + "|residencia|localisation|localiza[cç][aã]o|local)\\s*[:：]\\s*([^\\n"
              + "|;]{2,60}?)(?:\\s{2,}|\\s*[|;]|\\s*$)");
  private static final List<String> PLACE_CUES =
      List.of("loca", "based", "address", "lives", "residen", "wohnort", "standort", "ubica");
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:^|\\s{2,})(?:full name|name)\\s*[:：]\\s*([^\\n|;:]{2,60}?)(?:\\s{2,}"
              + "|\\s*[|;]|\\s*$)");
  private static final Pattern YEARS =
      Pattern.compile(
          "(?i)\\b(\\d{1,2}\\+? years?)(?: of| in|'|’)?(?: [\\pL-]+){0,3} (?:experience"
              + "|expertise)");
  private static final Pattern STATION =
      Pattern.compile(
          "(?i)\\b(?:19|20)\\d{2}\\s*(?:[-–—]|to|until)\\s*(?:\\pL+\\.? ?){0,2}(?:(?:19"
              + "|20)?\\d{2}|present|now|today|date)?");

  /** A day as programs write it: its year and month look like a span of years. */
  private static final Pattern DAY = Pattern.compile("\\b(\\d{4})-\\d{2}-\\d{2}\\b");

  private static final List<String> STATION_CUES = List.of("19", "20");
  private static final Pattern DEGREE =
      Pattern.compile(
          "(?i)\\b(?:university|universit[äéàa]t?|universidad|universidade|college"
              + "|institute of technology"
              + "|bachelor|master of|masters?|b\\.?sc|m\\.?sc|b\\.?eng|m\\.?eng|bcs|mba"
              + "|ph\\.?d|degree|diploma)\\b");
  private static final List<String> DEGREE_CUES =
      List.of(
          "universi",
          "college",
          "institut",
          "bachelor",
          "master",
          "bsc",
          "b.sc",
          "msc",
          "m.sc",
          "beng",
          "b.eng",
          "meng",
          "m.eng",
          "bcs",
          "mba",
          "phd",
          "ph.d",
          "degree",
          "diploma");
  private static final Pattern TRADE =
      Pattern.compile(
          "(?i)engineer|develop|manager|analyst|scientist|designer|consult|architect|lead"
              + "|senior|junior"
              + "|officer|specialist|programmer|administrator|director|remote|stack"
              + "|coordinator|@|http|www|\\d|:");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 300;
  private static final int HEAD = 4;

  private final List<Entry> entries = new ArrayList<>();

  private ListedClaims() {}

  /** One claim and where it stands in the paragraph. */
  record Entry(String about, String value, Span span) {}

  /**
   * Reads a paragraph.
   *
   * @param first whether the exhibit begins with it
   */
  static List<Entry> in(String paragraph, boolean first) {
    ListedClaims claims = new ListedClaims();
    List<Line> lines = Page.of(paragraph).lines();
    for (Line line : lines) {
      if (line.text().length() >= SHORTEST && line.text().length() <= LONGEST) {
        claims.take(line);
      }
    }
    if (first) {
      lines.stream().limit(HEAD).forEach(claims::takeHead);
    }
    return List.copyOf(claims.entries);
  }

  private void take(Line line) {
    String lower = line.text().toLowerCase(Locale.ROOT);
    if (lower.indexOf(':') >= 0 || lower.indexOf('：') >= 0) {
      takeFirst("location", PLACE, PLACE_CUES, lower, line);
      takeFirst("name", NAME, List.of("name"), lower, line);
    }
    takeFirst("experience", YEARS, List.of("year"), lower, line);
    String whole = line.text().strip();
    if (whole.indexOf(' ') > 0 && holds(lower, DEGREE_CUES) && DEGREE.matcher(line.text()).find()) {
      add("education", whole, line);
    } else if (holds(lower, STATION_CUES) && isStation(line.text())) {
      add("employer", whole, line);
    }
    if (LanguageNames.mayBeIn(lower)) {
      Set<String> languages = new TreeSet<>(LanguageList.in(line.text()));
      languages.forEach(language -> addWhole("language", language, line));
    }
  }

  private static boolean isStation(String line) {
    return STATION.matcher(DAY.matcher(line).replaceAll("$1")).find();
  }

  private static boolean holds(String lower, List<String> cues) {
    for (String cue : cues) {
      if (lower.contains(cue)) {
        return true;
      }
    }
    return false;
  }

  private void takeFirst(
      String about, Pattern pattern, List<String> cues, String lower, Line line) {
    if (!holds(lower, cues)) {
      return;
    }
    Matcher found = pattern.matcher(line.text());
    if (found.find()) {
      add(about, found.group(1).strip(), line);
    }
  }

  /** A part of a head's line, between strokes, that is no trade and no address, is a place. */
  private void takeHead(Line line) {
    List<String> parts = List.of(line.text().replace('•', '|').replace('·', '|').split("\\|", -1));
    if (parts.size() < 2 || line.number() == 1) {
      return;
    }
    for (String part : parts) {
      String place = part.strip();
      if (place.length() >= 3 && place.length() <= 40 && !TRADE.matcher(place).find()) {
        add("location", place, line);
        return;
      }
    }
  }

  private void add(String about, String value, Line line) {
    int at = line.text().indexOf(value);
    if (at >= 0 && !value.isEmpty()) {
      int start = line.start() + at;
      entries.add(new Entry(about, value, new Span(start, start + value.length())));
    }
  }

  private void addWhole(String about, String value, Line line) {
    int start = line.start() + line.text().length() - line.text().stripLeading().length();
    int end = line.start() + line.text().stripTrailing().length();
    entries.add(new Entry(about, value, new Span(start, Math.max(start, end))));
  }
}
