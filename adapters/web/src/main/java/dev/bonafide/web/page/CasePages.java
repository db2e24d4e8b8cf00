package dev.bonafide.web.page;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.Judgement;
import dev.bonafide.casework.VerdictChange;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.CaseTimeline;
import dev.bonafide.verdict.CalledFindings;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.web.cases.CaseCount;
import dev.bonafide.web.cases.CaseDoor;
import dev.bonafide.web.cases.CaseLook;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.CasePage;
import dev.bonafide.web.cases.CaseQuery;
import dev.bonafide.web.cases.Casebook;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.Archive;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
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
    Casebook casebook,
    Archive archive,
    CaseDoor door,
    CaseVerdicts verdicts,
    ConcurrencyLimit concurrencyLimit) {
  /** Names the one who looks at the page, as recorded; without names, anyone with the token. */
  static String by(HttpServletRequest request) {
    return Caller.by("page", request);
  }

  @GetMapping("/cases")
  ModelAndView list(
      HttpServletRequest request,
      @RequestParam(name = "verdict", required = false) @Nullable String verdict,
      @RequestParam(name = "q", required = false) @Nullable String words,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "outcome", required = false) @Nullable String outcome,
      @RequestParam(name = "page", required = false) @Nullable String number,
      @RequestParam(name = "erased", required = false) @Nullable String erased) {
    CaseQuery query = CaseQuery.of(verdict, words, cursor).on(outcome, number);
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request))) {
      CasePage page =
          concurrencyLimit.pass(Caller.of(request), 0, () -> casebook.page(query, by(request)));
      List<CaseCount> counts = casebook.counts();
      Phrasebook book = PageWords.book(request);
      long count = CaseCount.of(query, counts);
      return new ModelAndView("cases")
          .addObject("count", count)
          .addObject("pages", (count + CaseQuery.PAGE - 1) / CaseQuery.PAGE)
          .addObject("verdicts", choices(verdicts(book), query::withVerdict, counts))
          .addObject("outcomes", choices(outcomes(book), query::withOutcome, counts))
          .addObject("erased", erased(erased))
          .addObject("rows", page.cases().stream().map(one -> CaseRow.of(one, book)).toList())
          .addObject("query", query)
          .addObject("next", page.next());
    }
  }

  /** The case that is gone, as the address names it; 0 for none that ever was there. */
  private long erased(@Nullable String named) {
    return named != null && archive.wasErased(CaseNumber.of(named)) ? CaseNumber.of(named) : 0;
  }

  private static Map<String, String> verdicts(Phrasebook book) {
    Map<String, String> words = new LinkedHashMap<>(Map.of("", book.say("list.any")));
    Verdict.all().forEach(one -> words.put(one.id(), book.say("verdict." + one.id())));
    return words;
  }

  private static Map<String, String> outcomes(Phrasebook book) {
    Map<String, String> words = new LinkedHashMap<>(Map.of("", book.say("list.any")));
    words.put(CaseQuery.OPEN, book.say("list.open"));
    Stream.of(Conclusion.values())
        .forEach(one -> words.put(one.id(), book.say("conclusion." + one.id())));
    return words;
  }

  /** Choices in words, each with how many cases there are of it. */
  private static List<CaseChoice> choices(
      Map<String, String> words, Function<String, CaseQuery> asked, List<CaseCount> counts) {
    return words.entrySet().stream()
        .map(
            one ->
                CaseChoice.of(
                    one.getKey(), one.getValue(), CaseCount.of(asked.apply(one.getKey()), counts)))
        .toList();
  }

  @GetMapping("/cases/{id}")
  ModelAndView one(@PathVariable("id") String id, HttpServletRequest request) {
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request))) {
      ModelAndView page = shown(CaseNumber.of(id), FormProblem.NONE, HttpStatus.OK, request);
      return page.addObject("isDone", request.getParameter("done") != null);
    }
  }

  @PostMapping(path = "/cases/{id}/erase", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ModelAndView erase(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    if (!field(request, "sure").equals("yes")) {
      FormProblem unsure =
          new FormProblem("erase", "sure", "Check the box to erase the case.", Map.of());
      return shown(number, unsure, HttpStatus.BAD_REQUEST, request);
    }
    if (!archive.erase(number, by(request))) {
      throw CaseNumber.none();
    }
    return to("/cases?erased=" + number);
  }

  /**
   * The page of a case.
   *
   * @param problem why a form of it was not taken
   */
  ModelAndView shown(
      long number, FormProblem problem, HttpStatus status, HttpServletRequest request) {
    CaseLook look = casebook.look(number, by(request)).orElseThrow(CaseNumber::none);
    CaseHistory history = look.stored().history();
    Phrasebook book = PageWords.book(request);
    CaseRow row = CaseRow.of(look.stored().summary(), book);
    ModelAndView page = new ModelAndView("case");
    page.setStatus(status);
    CalledFindings findings =
        row.emptied().isEmpty() ? judged(page, history, request) : CalledFindings.NONE;
    List<String> timeline = CaseTimeline.of(history, findings);
    return page.addObject("row", row)
        .addObject("history", timeline)
        .addObject("done", done(history, findings, book))
        .addObject("undo", UndoRow.of(history, timeline, by(request)).orElse(null))
        .addObject("links", LinkRow.of(look.linkage(), book).toList())
        .addObject(
            "unlinked",
            look.linkage().unlinked().stream().map(one -> LinkRow.of(number, one, book)).toList())
        .addObject("proofs", ProofRow.of(history))
        .addObject("meetings", MeetingRow.of(history))
        .addObject("expectsMeetings", door.expectsMeetings())
        .addObject("trouble", problem);
  }

  /** Says what was done last with a case, and what that did to its verdict. */
  private static String done(CaseHistory history, CalledFindings findings, Phrasebook book) {
    List<Entry> entries = history.entries();
    int last = entries.size() - 1;
    while (last > 0 && entries.get(last) instanceof Entry.Examined) {
      last--;
    }
    if (last == 0) {
      return "Case " + history.id().number() + " is kept. This page is its address.";
    }
    int first = history.beginning(last);
    String done = "Recorded: " + CaseTimeline.deed(history, first, findings);
    List<String> was = verdicts(entries.subList(0, first), book);
    List<String> is = verdicts(entries.subList(last, entries.size()), book);
    return was.isEmpty() || is.isEmpty()
        ? done
        : done + ". " + VerdictChange.said(was.getLast(), is.getLast(), book);
  }

  private static List<String> verdicts(List<Entry> entries, Phrasebook book) {
    return entries.stream()
        .filter(Entry.Examined.class::isInstance)
        .map(one -> book.say("verdict." + ((Entry.Examined) one).verdict()))
        .toList();
  }

  /** Adds the verdict to the page, or why there is none now; its findings. */
  private CalledFindings judged(
      ModelAndView page, CaseHistory history, HttpServletRequest request) {
    try {
      Judgement judged =
          concurrencyLimit.pass(Caller.of(request), 0, () -> verdicts.of(history, by(request)));
      Phrasebook book = PageWords.book(request);
      List<String> warnings = CaseState.of(history).handedIn().warnings();
      page.addObject("shown", VerdictView.of(judged, warnings, List.of(), book));
      if (request.getParameter("done") != null) {
        page.addObject(
            "note", NoteTaken.of(history, judged.examination(), verdicts.screener(), book));
      }
      return CalledFindings.of(judged.examination().assessment());
    } catch (Problem notNow) {
      page.addObject("unshown", notNow.detail());
      return CalledFindings.NONE;
    }
  }

  static String field(HttpServletRequest request, String name) {
    request.setCharacterEncoding(StandardCharsets.UTF_8);
    return Objects.requireNonNullElse(request.getParameter(name), "").strip();
  }

  /** The page of a case, which says what was done with it. */
  static ModelAndView done(long number) {
    return to("/cases/" + number + "?done#done");
  }

  static ModelAndView to(String path) {
    RedirectView there = new RedirectView(path);
    there.setStatusCode(HttpStatus.SEE_OTHER);
    there.setExposeModelAttributes(false);
    return new ModelAndView(there);
  }
}
