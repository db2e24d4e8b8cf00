package dev.bonafide.web.page;

import dev.bonafide.web.cases.Asking;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Questions of stored cases, as a person ticks them off on the page. */
@Controller
public final class QuestionPages {
  private final Asking asking;
  private final CasePages pages;
  private final ConcurrencyLimit concurrencyLimit;

  public QuestionPages(Asking asking, CasePages pages, ConcurrencyLimit concurrencyLimit) {
    this.asking = asking;
    this.pages = pages;
    this.concurrencyLimit = concurrencyLimit;
  }

  @PostMapping(
      path = "/cases/{id}/questions/asked",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ModelAndView asked(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    String question = CasePages.field(request, "question");
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request))) {
      return concurrencyLimit.pass(
          Caller.of(request),
          0,
          () -> {
            var _ = asking.ask(number, question, CasePages.BY);
            return CasePages.to("/cases/" + number);
          });
    } catch (Problem problem) {
      return pages.shown(number, problem.detail(), "", HttpStatus.valueOf(problem.status()));
    }
  }
}
