package dev.bonafide.bot.decision;

import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.VerdictChange;
import dev.bonafide.terminal.Printable;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighed;
import java.util.ArrayList;
import java.util.List;

/** What a change did to a verdict, a line each. */
final class SaidChange {
  private SaidChange() {}

  /** Of a case that was judged again. */
  static List<String> of(CaseReply<?> reply) {
    return of(reply.seen().id().number(), reply.judged().orElseThrow().change());
  }

  private static List<String> of(long number, VerdictChange change) {
    List<String> said = new ArrayList<>();
    boolean stays = change.before().equals(change.after());
    said.add(
        stays
            ? "case %d: still “%s”".formatted(number, shown(change.after()))
            : "case %d: “%s”, was “%s”"
                .formatted(number, shown(change.after()), shown(change.before())));
    change.setAside().forEach(one -> said.add("set aside: " + title(one)));
    change.restored().forEach(one -> said.add("counts again: " + title(one)));
    change.added().forEach(one -> said.add("new: " + title(one)));
    change.removed().forEach(one -> said.add("gone: " + title(one)));
    return said;
  }

  private static String title(Weighed one) {
    return Printable.line(one.finding().flag().title());
  }

  private static String shown(String verdict) {
    return Verdict.of(verdict).map(Verdict::shown).orElse(Printable.line(verdict));
  }
}
