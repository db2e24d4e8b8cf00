package dev.bonafide.web.page;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.report.CaseTimeline;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.web.cases.CaseDoor;
import dev.bonafide.web.cases.CaseLook;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.CasePage;
import dev.bonafide.web.cases.CaseQuery;
import dev.bonafide.web.cases.Casebook;
import dev.bonafide.web.cases.StoredCase;
import dev.bonafide.web.screening.Archive;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Stored cases as pages: the list, one case, and erasing it. */
@Controller
public record CasePages(
    Casebook casebook, Archive archive, CaseDoor door, ConcurrencyLimit concurrencyLimit) {
  /** Who looks at the page, as it is recorded: anyone who knows the token. */
  static final String BY = "page";

  @GetMapping("/cases")
  ModelAndView list(
      HttpServletRequest request,
      @RequestParam(name = "verdict", required = false) @Nullable String verdict,
      @RequestParam(name = "q", required = false) @Nullable String words,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
    CaseQuery query = CaseQuery.of(verdict, words, cursor);
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request))) {
      CasePage page = concurrencyLimit.pass(Caller.of(request), 0, () -> casebook.page(query, BY));
      return new ModelAndView("cases")
          .addObject("rows", page.cases().stream().map(CaseRow::of).toList())
          .addObject("query", query)
          .addObject("next", page.next())
          .addObject("verdicts", Verdict.all());
    }
  }

  @GetMapping("/cases/{id}")
  ModelAndView one(@PathVariable("id") String id) {
    return shown(CaseNumber.of(id), "", "", HttpStatus.OK);
  }

  @PostMapping(path = "/cases/{id}/erase", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ModelAndView erase(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    if (!field(request, "sure").equals("yes")) {
      return shown(number, "Check the box to erase the case.", "", HttpStatus.BAD_REQUEST);
    }
    if (!archive.erase(number)) {
      throw CaseNumber.none();
    }
    return to("/cases");
  }

  /**
   * @param note as it was typed, where it could not be recorded
   */
  ModelAndView shown(long number, String problem, String note, HttpStatus status) {
    CaseLook look = casebook.look(number, BY).orElseThrow(CaseNumber::none);
    StoredCase stored = look.stored();
    CaseHistory history = stored.history();
    ModelAndView page = new ModelAndView("case");
    page.setStatus(status);
    return page.addObject("row", CaseRow.of(stored.summary()))
        .addObject("history", CaseTimeline.of(history))
        .addObject("findings", stored.findings().stream().map(FindingRow::of).toList())
        .addObject("questions", QuestionRow.of(stored))
        .addObject("undo", UndoRow.of(history).orElse(null))
        .addObject("links", LinkRow.of(look.linkage()).toList())
        .addObject(
            "unlinked",
            look.linkage().unlinked().stream().map(one -> LinkRow.of(number, one)).toList())
        .addObject("proofs", ProofRow.of(history))
        .addObject("meetings", MeetingRow.of(history))
        .addObject("expectsMeetings", door.expectsMeetings())
        .addObject("problem", problem)
        .addObject("note", note);
  }

  static String field(HttpServletRequest request, String name) {
    request.setCharacterEncoding(StandardCharsets.UTF_8);
    return Objects.requireNonNullElse(request.getParameter(name), "").strip();
  }

  static ModelAndView to(String path) {
    RedirectView there = new RedirectView(path);
    there.setStatusCode(HttpStatus.SEE_OTHER);
    there.setExposeModelAttributes(false);
    return new ModelAndView(there);
  }
}
