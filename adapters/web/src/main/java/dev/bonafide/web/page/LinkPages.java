package dev.bonafide.web.page;

import dev.bonafide.casefile.Entry;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.Linking;
import dev.bonafide.web.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Links between stored cases, as a person takes them away on the page and brings them back. */
@Controller
public final class LinkPages {
  private static final int LONGEST_REASON = 4_000;

  private final Linking linking;
  private final CasePages pages;
  private final InstantSource clock;

  public LinkPages(Linking linking, CasePages pages, InstantSource clock) {
    this.linking = linking;
    this.pages = pages;
    this.clock = clock;
  }

  @PostMapping(
      path = "/cases/{id}/links/{other}/unlink",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ModelAndView unlink(
      @PathVariable("id") String id,
      @PathVariable("other") String other,
      HttpServletRequest request) {
    long number = CaseNumber.of(id);
    long linked = CaseNumber.of(other);
    String reason = CasePages.field(request, "reason");
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      String problem = "Say in a sentence why the cases have nothing to do with each other.";
      return pages.shown(number, problem, "", HttpStatus.BAD_REQUEST);
    }
    linking.unlink(number, new Entry.Unlinked(clock.instant(), CasePages.BY, linked, reason));
    return CasePages.to("/cases/" + number);
  }

  @PostMapping(
      path = "/cases/{id}/links/{other}/relink",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ModelAndView relink(@PathVariable("id") String id, @PathVariable("other") String other) {
    long number = CaseNumber.of(id);
    try {
      linking.relink(number, CaseNumber.of(other), clock.instant(), CasePages.BY);
    } catch (Problem problem) {
      return pages.shown(number, problem.detail(), "", HttpStatus.valueOf(problem.status()));
    }
    return CasePages.to("/cases/" + number);
  }
}
