package dev.bonafide.report;

import dev.bonafide.phrasebook.Phrasebook;
import java.util.ArrayList;
import java.util.List;

/**
 * Two cases side by side, in at most five short paragraphs, without names or quotes: the people of
 * neither are everyone's to know.
 */
public record CaseComparison(Phrasebook book) {
  /** Characters of titles in a paragraph, so that a phone shows it in two lines or three. */
  private static final int ROOM = 48;

  /** What both come to, what was found in both, and what in one alone. */
  public List<String> paragraphs(long number, ReportPage one, long otherNumber, ReportPage other) {
    List<String> ones = titles(one);
    List<String> others = titles(other);
    List<String> both = ones.stream().filter(others::contains).toList();
    List<String> said = new ArrayList<>();
    said.add(book.say("talk.compare-case", number, one.headline()));
    said.add(book.say("talk.compare-case", otherNumber, other.headline()));
    said.add(
        both.isEmpty()
            ? book.say("talk.compare-apart")
            : book.say("talk.compare-both", shortened(both)));
    alone(said, number, ones, both);
    alone(said, otherNumber, others, both);
    return said;
  }

  private void alone(List<String> said, long number, List<String> titles, List<String> both) {
    List<String> alone = titles.stream().filter(title -> !both.contains(title)).toList();
    if (!alone.isEmpty()) {
      said.add(book.say("talk.compare-only", number, shortened(alone)));
    }
  }

  private static List<String> titles(ReportPage page) {
    return page.found().stream().map(Point::title).distinct().toList();
  }

  /** As many whole titles as there is room for, one at least, and how many more. */
  private static String shortened(List<String> titles) {
    StringBuilder shown = new StringBuilder(cut(titles.getFirst()));
    int count = 1;
    while (count < titles.size() && shown.length() + titles.get(count).length() + 2 <= ROOM) {
      shown.append("; ").append(titles.get(count));
      count++;
    }
    int left = titles.size() - count;
    return left == 0 ? shown.toString() : shown + " (+" + left + ")";
  }

  private static String cut(String title) {
    int length = title.codePointCount(0, title.length());
    return length <= ROOM
        ? title
        : title.substring(0, title.offsetByCodePoints(0, ROOM - 1)).stripTrailing() + "…";
  }
}
