package dev.bonafide.reading.resume;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a résumé or a profile lists: its head, lines with a label, stations with years, schools and
 * languages. Which of these a line is, the heading above it tells.
 */
public final class ListedClaims {
  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)(?:^|[^\\pL])(?:location|based in|address|lives in|residence|wohnort|standort|ubicaci[oó]n"
              + "|residencia|localisation|localiza[cç][aã]o|local)\\s*[:：]\\s*([^\\n|;]{2,60}?)"
              + "(?:\\s{2,}|\\s*[|;]|\\s*$)");
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
  private static final int SHORTEST = 3;
  private static final int LONGEST = 300;
  static final int MOST = 200;

  private final List<ListEntry> entries = new ArrayList<>();
  private final ResumeHead head = new ResumeHead(entries);
  private final Stations stations = new Stations(entries);
  private ResumeSection section = ResumeSection.HEAD;

  private ListedClaims() {}

  /** Reads a text, in the order of its lines. */
  public static List<ListEntry> in(String text) {
    ListedClaims claims = new ListedClaims();
    try (Stream<TextLine> lines = TextPage.of(text).each()) {
      lines.takeWhile(_ -> claims.entries.size() < MOST).forEach(claims::take);
    }
    return List.copyOf(claims.entries);
  }

  private void take(TextLine line) {
    var headed = ResumeSection.headedBy(line.text());
    if (headed.isPresent()) {
      section = headed.get();
      stations.end();
      head.end(section);
      return;
    }
    head.take(line);
    if (line.text().length() < SHORTEST || line.text().length() > LONGEST) {
      stations.pass(line);
      return;
    }
    String lower = line.text().toLowerCase(Locale.ROOT);
    if (lower.indexOf(':') >= 0 || lower.indexOf('：') >= 0) {
      takeFirst("location", PLACE, PLACE_CUES, lower, line);
      takeFirst("name", NAME, List.of("name"), lower, line);
    }
    takeFirst("experience", YEARS, List.of("year"), lower, line);
    stations.take(line, lower, section);
    languages(line, lower);
  }

  private void languages(TextLine line, String lower) {
    if (LanguageNames.mayBeIn(lower)) {
      Set<String> languages =
          new TreeSet<>(
              section == ResumeSection.LANGUAGES
                  ? LanguageList.under(line.text())
                  : LanguageList.in(line.text()));
      languages.forEach(language -> entries.add(ListEntry.whole("language", language, line)));
    }
  }

  private void takeFirst(
      String about, Pattern pattern, List<String> cues, String lower, TextLine line) {
    if (cues.stream().noneMatch(lower::contains)) {
      return;
    }
    Matcher found = pattern.matcher(line.text());
    if (found.find()) {
      String value = found.group(1).strip();
      if (!value.isEmpty()) {
        entries.add(ListEntry.of(about, value, line));
      }
    }
  }
}
