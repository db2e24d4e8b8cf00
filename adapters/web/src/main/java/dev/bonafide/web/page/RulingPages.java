package dev.bonafide.web.page;

import dev.bonafide.casefile.Disposition;
import dev.bonafide.conversation.evidence.FindingRuling;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.FindingRulings;
import dev.bonafide.web.cases.Undoing;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Findings of stored cases, as a person rules on them on the page, and takes changes back. */
@Controller
public final class RulingPages {
  private static final int LONGEST_REASON = 4_000;
  private static final int LONGEST_ID = 200;

  private final FindingRulings rulings;
  private final Undoing undoing;
  private final CasePages pages;
  private final ConcurrencyLimit concurrencyLimit;

  public RulingPages(
      FindingRulings rulings, Undoing undoing, CasePages pages, ConcurrencyLimit concurrencyLimit) {
    this.rulings = rulings;
    this.undoing = undoing;
    this.pages = pages;
    this.concurrencyLimit = concurrencyLimit;
  }

  @PostMapping(path = "/cases/{id}/rulings", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ModelAndView rule(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    return changed(number, request, () -> rulings.rule(number, ruling(request), "", CasePages.BY));
  }

  private static FindingRuling ruling(HttpServletRequest request) {
    String finding = CasePages.field(request, "finding");
    String reason = CasePages.field(request, "reason");
    Disposition disposition =
        Disposition.of(CasePages.field(request, "disposition"))
            .orElseThrow(() -> new Problem(400, "Choose what is true of the finding."));
    if (finding.length() > LONGEST_ID || reason.length() > LONGEST_REASON) {
      throw new Problem(400, "The reason may have at most " + LONGEST_REASON + " characters.");
    }
    return new FindingRuling(finding, disposition, reason);
  }

  @PostMapping(path = "/cases/{id}/undo", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ModelAndView undo(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    return changed(
        number,
        request,
        () -> {
          int line = CaseNumber.line(CasePages.field(request, "line"));
          return undoing.undo(number, OptionalInt.of(line), "", CasePages.BY);
        });
  }

  private ModelAndView changed(long number, HttpServletRequest request, Supplier<String> change) {
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request))) {
      String _ = concurrencyLimit.pass(Caller.of(request), 0, change);
      return CasePages.to("/cases/" + number);
    } catch (Problem problem) {
      return pages.shown(number, problem.detail(), "", HttpStatus.valueOf(problem.status()));
    }
  }
}
