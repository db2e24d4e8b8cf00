package dev.bonafide.web.page;

import dev.bonafide.conversation.command.ActDeclaration;
import dev.bonafide.conversation.command.ActField;
import dev.bonafide.web.cases.Asked;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Forms with which a person acts on a stored case; its page is then shown again. */
public record CaseActPages(CasePages pages, ConcurrencyLimit concurrencyLimit) {
  /** The path of a case. */
  public static final String CASE = "/cases/{id}/";

  /** Does what a form asks for, and shows the case after it, or why nothing was done. */
  public ModelAndView answer(
      ActDeclaration act, Map<String, String> path, HttpServletRequest request) {
    long number = CaseNumber.of(path.getOrDefault("id", ""));
    Map<String, String> given = new HashMap<>(path);
    try {
      for (ActField field : act.sent().fields()) {
        given.put(field.name(), CasePages.field(request, field.name()));
        check(field, given);
      }
      done(act, new Asked(number, given, "", CasePages.BY), request);
      return CasePages.to("/cases/" + number);
    } catch (Problem problem) {
      // What was typed is not lost.
      String note = CasePages.field(request, "note");
      return pages.shown(number, problem.detail(), note, HttpStatus.valueOf(problem.status()));
    }
  }

  private static void check(ActField field, Map<String, String> given) {
    if (!field.asked().isEmpty() && !field.fits(given)) {
      throw new Problem(400, field.asked());
    }
    if (field.isTooLong(given.getOrDefault(field.name(), ""))) {
      throw new Problem(400, field.tooLong());
    }
  }

  private void done(ActDeclaration act, Asked asked, HttpServletRequest request) {
    if (!act.way().isScreened()) {
      var _ = pages.door().done(act, asked);
      return;
    }
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request))) {
      var _ = concurrencyLimit.pass(Caller.of(request), 0, () -> pages.door().done(act, asked));
    }
  }
}
