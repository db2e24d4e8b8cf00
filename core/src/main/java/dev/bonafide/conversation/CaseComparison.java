package dev.bonafide.conversation;

import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import java.util.ArrayList;
import java.util.List;

/**
 * Two cases side by side, in at most five short paragraphs, without names and quotes: the people of
 * neither are everybody's to know.
 */
final class CaseComparison {
  /** Characters of titles in a paragraph, so that a phone shows it in two lines or three. */
  private static final int ROOM = 48;

  private final BotAnswer.Judged first;
  private final BotAnswer.Judged second;
  private final Phrases phrases;

  CaseComparison(BotAnswer.Judged first, BotAnswer.Judged second, Phrases phrases) {
    this.first = first;
    this.second = second;
    this.phrases = phrases;
  }

  List<String> paragraphs() {
    ReportPage one = page(first);
    ReportPage other = page(second);
    List<String> ones = titles(one);
    List<String> others = titles(other);
    List<String> both = ones.stream().filter(others::contains).toList();
    List<String> said = new ArrayList<>();
    said.add(phrases.say("compare-case", number(first), one.headline()));
    said.add(phrases.say("compare-case", number(second), other.headline()));
    said.add(
        both.isEmpty()
            ? phrases.say("compare-apart")
            : phrases.say("compare-both", shortened(both)));
    alone(said, first, ones, both);
    alone(said, second, others, both);
    return said;
  }

  private void alone(
      List<String> said, BotAnswer.Judged judged, List<String> titles, List<String> both) {
    List<String> alone = titles.stream().filter(title -> !both.contains(title)).toList();
    if (!alone.isEmpty()) {
      said.add(phrases.say("compare-only", number(judged), shortened(alone)));
    }
  }

  private ReportPage page(BotAnswer.Judged judged) {
    return ReportPage.of(judged.examination(), judged.particulars(), phrases.book());
  }

  private static long number(BotAnswer.Judged judged) {
    return judged.caseId().number();
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
