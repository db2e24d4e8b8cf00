package dev.bonafide.web.page;

import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.Meetings;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Meetings of stored cases, as a person names them on the page and takes them back. */
@Controller
public final class MeetingPages {
  private final Meetings meetings;
  private final CasePages pages;
  private final ConcurrencyLimit concurrencyLimit;
  private final InstantSource clock;

  public MeetingPages(
      Meetings meetings, CasePages pages, ConcurrencyLimit concurrencyLimit, InstantSource clock) {
    this.meetings = meetings;
    this.pages = pages;
    this.concurrencyLimit = concurrencyLimit;
    this.clock = clock;
  }

  @PostMapping(
      path = "/cases/{id}/meetings",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ModelAndView name(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    try {
      meetings.name(number, meeting(request), clock.instant(), CasePages.BY);
      return CasePages.to("/cases/" + number);
    } catch (Problem problem) {
      return pages.shown(number, problem.detail(), "", HttpStatus.valueOf(problem.status()));
    }
  }

  private static OutsideRecord meeting(HttpServletRequest request) {
    return NamedMeetings.typed(CasePages.field(request, "meeting"))
        .orElseThrow(
            () ->
                new Problem(
                    400,
                    "Paste a link to a meeting in Zoom, Microsoft Teams, or Google Meet, or an"
                        + " invitee's email address."));
  }

  @PostMapping(
      path = "/cases/{id}/meetings/{line}/undo",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ModelAndView takeBack(
      @PathVariable("id") String id,
      @PathVariable("line") String line,
      HttpServletRequest request) {
    long number = CaseNumber.of(id);
    int place = CaseNumber.line(line);
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request))) {
      return concurrencyLimit.pass(
          Caller.of(request),
          0,
          () -> {
            meetings.takeBack(number, place, clock.instant(), CasePages.BY);
            return CasePages.to("/cases/" + number);
          });
    } catch (Problem problem) {
      return pages.shown(number, problem.detail(), "", HttpStatus.valueOf(problem.status()));
    }
  }
}
