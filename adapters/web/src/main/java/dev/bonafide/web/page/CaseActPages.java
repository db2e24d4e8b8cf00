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
    String field = "";
    act.sent().fields().forEach(one -> given.put(one.name(), CasePages.field(request, one.name())));
    try {
      for (ActField one : act.sent().fields()) {
        field = one.name();
        check(one, given);
      }
      field = "";
      done(act, new Asked(number, given, "", CasePages.by(request)), request);
      return CasePages.done(number);
    } catch (Problem problem) {
      // What was typed is not lost.
      FormProblem told = new FormProblem(form(act, given), field, problem.detail(), given);
      HttpStatus status = HttpStatus.valueOf(problem.status());
      return pages.shown(number, told, status, request);
    }
  }

  /** Such as {@code links/8/unlink}, or {@code rulings/payment-another}. */
  private static String form(ActDeclaration act, Map<String, String> given) {
    String path = act.path().replace("{other}", given.getOrDefault("other", ""));
    String finding = given.get("finding");
    return finding == null ? path : path + "/" + finding;
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
