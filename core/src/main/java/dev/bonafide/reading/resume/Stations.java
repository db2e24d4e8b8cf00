package dev.bonafide.reading.resume;

import com.google.re2j.Pattern;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where someone worked and learned, from the lines of a résumé. A dated line is claimed whole where
 * it names the employer. Where it holds nothing but dates, or what the work was, the employer is
 * the line above, and employer, title and dates are claims of their own.
 */
final class Stations {
  private static final int LONGEST_NAME = 100;
  private static final Pattern ITEM = Pattern.compile("^\\s*(?:[•◦▪‣●○■□➢➤✓*·]|[-–—]\\s)");
  private static final Pattern EDGES = Pattern.compile("^[\\s,;|•·–—-]+|[\\s,;|•·(–—-]+$");

  private final List<ListEntry> entries;

  /** The lines since the last blank one, heading or station, that may name an employer. */
  private final List<TextLine> above = new ArrayList<>();

  /** The employer of several positions, told with how long all of them took. */
  private @Nullable TextLine group;

  private boolean isDated;
  private boolean awaitsTitle;

  Stations(List<ListEntry> entries) {
    this.entries = entries;
  }

  /** Ends a section. */
  void end() {
    above.clear();
    group = null;
    isDated = false;
    awaitsTitle = false;
  }

  /** Passes a line that tells nothing. */
  void pass(TextLine line) {
    if (line.isBlank()) {
      above.clear();
      awaitsTitle = false;
    }
  }

  void take(TextLine line, String lower, ResumeSection section) {
    if (line.isBlank()) {
      pass(line);
      return;
    }
    boolean isItem = ITEM.matcher(line.text()).find();
    if (isItem && (isDated || section == ResumeSection.EDUCATION)) {
      above.clear();
      return;
    }
    if (isEducation(line, lower, section)) {
      entries.add(ListEntry.of("education", line.text().strip(), line));
      above.clear();
    } else if (section == ResumeSection.WORK || Period.isIn(line.text())) {
      work(line, section);
    } else {
      above.add(line);
    }
  }

  /** One may work at a school: dates under a heading of work, or beside a title, tell of that. */
  private static boolean isEducation(TextLine line, String lower, ResumeSection section) {
    if (line.text().strip().indexOf(' ') < 0) {
      return false;
    }
    if (section == ResumeSection.WORK || section == ResumeSection.LANGUAGES) {
      return false;
    }
    boolean worked =
        section != ResumeSection.EDUCATION
            && Period.isIn(line.text())
            && JobTitle.isIn(line.text());
    return Degree.isIn(line.text(), lower) || (Degree.isOfSchool(line.text(), lower) && !worked);
  }

  private void work(TextLine line, ResumeSection section) {
    if (section == ResumeSection.OTHER || section == ResumeSection.EDUCATION) {
      return;
    }
    if (Period.isDuration(line.text()) && !above.isEmpty()) {
      group = above.getLast();
      above.clear();
      return;
    }
    Optional<Span> dates = dates(line.text(), section);
    if (dates.isEmpty()) {
      remember(line);
      return;
    }
    isDated = true;
    station(line, dates.get());
    above.clear();
  }

  private static Optional<Span> dates(String line, ResumeSection section) {
    if (Period.isIn(line)) {
      return Period.in(line).or(() -> Optional.of(new Span(0, line.length())));
    }
    return section == ResumeSection.WORK ? Period.lone(line) : Optional.empty();
  }

  private void remember(TextLine line) {
    if (awaitsTitle && JobTitle.isAll(line.text())) {
      claim("title", line);
      awaitsTitle = false;
      return;
    }
    awaitsTitle = false;
    if (line.text().length() <= LONGEST_NAME) {
      above.add(line);
      if (above.size() > 2) {
        above.removeFirst();
      }
    } else {
      above.clear();
    }
  }

  private void station(TextLine line, Span dates) {
    String text = line.text();
    String before = EDGES.matcher(text.substring(0, dates.start())).replaceAll("");
    String after = EDGES.matcher(text.substring(dates.end())).replaceAll("");
    String rest = before.isEmpty() ? after : before;
    boolean isTitle =
        (before.isEmpty() || after.isEmpty()) && JobTitle.isIn(rest) && JobTitle.isAll(rest);
    TextLine employer = employer(rest.isEmpty());
    if (employer == null || !(rest.isEmpty() || isTitle)) {
      entries.add(ListEntry.of("employer", text.strip(), line));
      awaitsTitle = !JobTitle.isIn(rest);
      return;
    }
    claim("employer", employer);
    if (isTitle) {
      entries.add(ListEntry.of("title", rest, line));
    } else if (above.size() > 1 || group != null) {
      claim("title", above.getLast());
    }
    entries.add(ListEntry.of("dates", text.substring(dates.start(), dates.end()).strip(), line));
  }

  /**
   * The line that names the employer of a dated line.
   *
   * @param isBare whether the dates stand alone, so that the title is above them too
   */
  private @Nullable TextLine employer(boolean isBare) {
    if (group != null && above.size() <= (isBare ? 1 : 0)) {
      return group;
    }
    group = null;
    return above.isEmpty() ? null : isBare ? above.getFirst() : above.getLast();
  }

  private void claim(String about, TextLine line) {
    entries.add(ListEntry.of(about, line.text().strip(), line));
  }
}
