package dev.bonafide.web.page;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.report.CaseTimeline;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.web.cases.CaseLook;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.CasePage;
import dev.bonafide.web.cases.CaseQuery;
import dev.bonafide.web.cases.Casebook;
import dev.bonafide.web.cases.Deciding;
import dev.bonafide.web.cases.Meetings;
import dev.bonafide.web.cases.StoredCase;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.Archive;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
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

/** Stored cases as pages: the list, one case, what a person decides, and erasing it. */
@Controller
public final class CasePages {
  /** Who looks at the page, as it is recorded: anyone who knows the token. */
  static final String BY = "page";

  private static final int LONGEST_NOTE = 4_000;

  private final Casebook casebook;
  private final Archive archive;
  private final Deciding deciding;
  private final Meetings meetings;
  private final ConcurrencyLimit concurrencyLimit;
  private final InstantSource clock;

  public CasePages(
      Casebook casebook,
      Archive archive,
      Deciding deciding,
      Meetings meetings,
      ConcurrencyLimit concurrencyLimit,
      InstantSource clock) {
    this.casebook = casebook;
    this.archive = archive;
    this.deciding = deciding;
    this.meetings = meetings;
    this.concurrencyLimit = concurrencyLimit;
    this.clock = clock;
  }

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

  @PostMapping(path = "/cases/{id}/outcome", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ModelAndView decide(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    String note = field(request, "note");
    try {
      deciding.record(number, concluded(field(request, "outcome"), note));
      return to("/cases/" + number);
    } catch (Problem problem) {
      HttpStatus status = HttpStatus.valueOf(problem.status());
      return shown(number, problem.detail(), note, status);
    }
  }

  @PostMapping(path = "/cases/{id}/reply", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ModelAndView reply(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    String words = field(request, "words");
    if (words.isEmpty() || words.length() > LONGEST_NOTE) {
      String problem =
          "Write down what the person said, in at most " + LONGEST_NOTE + " characters.";
      return shown(number, problem, "", HttpStatus.BAD_REQUEST);
    }
    deciding.record(number, new Entry.Appealed(clock.instant(), BY, words));
    return to("/cases/" + number);
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

  private Entry.Concluded concluded(String outcome, String note) {
    Conclusion conclusion =
        Conclusion.of(outcome).orElseThrow(() -> new Problem(400, "Choose an outcome."));
    if (note.isEmpty()) {
      throw new Problem(400, "Say why, in a sentence.");
    }
    if (note.length() > LONGEST_NOTE) {
      throw new Problem(400, "The reason may have at most " + LONGEST_NOTE + " characters.");
    }
    return new Entry.Concluded(clock.instant(), BY, conclusion, note);
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
        .addObject("expectsMeetings", meetings.areExpected())
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
