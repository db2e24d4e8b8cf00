package dev.bonafide.conversation.handler;

import dev.bonafide.conversation.Phrases;
import dev.bonafide.examination.Examination;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what is different between two examinations of one case. */
final class VerdictChanges {
  private static final int MOST = 8;

  private VerdictChanges() {}

  static List<String> between(Examination before, Examination after, Phrases phrases) {
    List<String> said = new ArrayList<>();
    Verdict was = before.assessment().verdict();
    Verdict is = after.assessment().verdict();
    said.add(
        was.equals(is)
            ? phrases.say("verdict-stays", phrases.shown(is))
            : phrases.say("verdict-changed", phrases.shown(was), phrases.shown(is)));
    Map<String, Weighed> old = standing(before);
    Map<String, Weighed> now = standing(after);
    said.addAll(titles("new", without(now, all(before)), phrases));
    said.addAll(titles("again", without(without(now, old), without(now, all(before))), phrases));
    said.addAll(titles("gone", without(old, all(after)), phrases));
    return said;
  }

  private static List<String> titles(String what, Map<String, Weighed> some, Phrases phrases) {
    List<String> titles = new ArrayList<>();
    some.values().stream()
        .limit(MOST)
        .forEach(one -> titles.add(phrases.say(what, title(one, phrases))));
    if (some.size() > MOST) {
      titles.add(phrases.say(what + ".more", some.size() - MOST));
    }
    return titles;
  }

  private static Map<String, Weighed> without(
      Map<String, Weighed> some, Map<String, Weighed> others) {
    Map<String, Weighed> left = new LinkedHashMap<>(some);
    left.keySet().removeAll(others.keySet());
    return left;
  }

  /** The findings that nobody set aside, by their checks. */
  private static Map<String, Weighed> standing(Examination examination) {
    Map<String, Weighed> standing = all(examination);
    standing.values().removeIf(one -> one.setAside() != null);
    return standing;
  }

  private static Map<String, Weighed> all(Examination examination) {
    Map<String, Weighed> all = new LinkedHashMap<>();
    examination.assessment().findings().forEach(one -> all.put(one.finding().check(), one));
    return all;
  }

  static String title(Weighed weighed, Phrases phrases) {
    return Visible.line(weighed.finding().flag().in(phrases.book().language()).title());
  }
}
