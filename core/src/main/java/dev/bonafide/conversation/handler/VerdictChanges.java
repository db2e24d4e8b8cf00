package dev.bonafide.conversation.handler;

import dev.bonafide.casework.VerdictChange;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighed;
import java.util.ArrayList;
import java.util.List;

/** Says what is different between two examinations of one case. */
final class VerdictChanges {
  private static final int MOST = 8;

  private VerdictChanges() {}

  static List<String> said(VerdictChange change, Phrases phrases) {
    List<String> said = new ArrayList<>();
    String was = shown(change.before(), phrases);
    String is = shown(change.after(), phrases);
    said.add(VerdictChange.said(was, is, phrases.book()));
    said.addAll(titles("new", change.added(), phrases));
    said.addAll(titles("again", change.restored(), phrases));
    said.addAll(titles("gone", change.removed(), phrases));
    return said;
  }

  static String shown(String verdict, Phrases phrases) {
    return Verdict.of(verdict).map(phrases::shown).orElse(verdict);
  }

  private static List<String> titles(String what, List<Weighed> some, Phrases phrases) {
    List<String> titles = new ArrayList<>();
    some.stream().limit(MOST).forEach(one -> titles.add(phrases.say(what, title(one, phrases))));
    if (some.size() > MOST) {
      titles.add(phrases.say(what + ".more", some.size() - MOST));
    }
    return titles;
  }

  static String title(Weighed weighed, Phrases phrases) {
    return Visible.line(weighed.finding().flag().in(phrases.book().language()).title());
  }
}
