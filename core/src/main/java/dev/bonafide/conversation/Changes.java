package dev.bonafide.conversation;

import dev.bonafide.examination.Examination;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what is different between two examinations of one case. */
final class Changes {
  private static final int MOST = 8;

  private Changes() {}

  static List<String> between(Examination before, Examination after) {
    List<String> said = new ArrayList<>();
    Verdict was = before.assessment().verdict();
    Verdict is = after.assessment().verdict();
    said.add(
        was.equals(is)
            ? Phrases.verdictStays(is.shown())
            : Phrases.verdictChanged(was.shown(), is.shown()));
    Map<String, Weighed> old = standing(before);
    Map<String, Weighed> now = standing(after);
    said.addAll(titles("New: ", now, old));
    said.addAll(titles("Gone: ", old, now));
    return said;
  }

  private static List<String> titles(
      String what, Map<String, Weighed> some, Map<String, Weighed> others) {
    List<String> titles =
        some.entrySet().stream()
            .filter(one -> !others.containsKey(one.getKey()))
            .map(one -> what + "“" + title(one.getValue()) + "”.")
            .toList();
    if (titles.size() <= MOST) {
      return titles;
    }
    List<String> few = new ArrayList<>(titles.subList(0, MOST));
    few.add(what + "and " + (titles.size() - MOST) + " more.");
    return few;
  }

  /** The findings that nobody set aside, by their checks. */
  private static Map<String, Weighed> standing(Examination examination) {
    Map<String, Weighed> standing = new LinkedHashMap<>();
    examination.assessment().findings().stream()
        .filter(one -> one.setAside() == null)
        .forEach(one -> standing.put(one.finding().check(), one));
    return standing;
  }

  static String title(Weighed weighed) {
    return Visible.line(weighed.finding().flag().title());
  }
}
