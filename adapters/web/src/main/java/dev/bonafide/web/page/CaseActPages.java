package dev.bonafide.web.page;

import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casework.ConcludeCase;
import dev.bonafide.casework.RecordReply;
import dev.bonafide.casework.RuleOnFinding;
import dev.bonafide.web.cases.CaseDoor;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalInt;
import java.util.function.LongConsumer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Forms with which a person acts on a stored case; its page is then shown again. */
@Controller
public final class CaseActPages {
  private static final String CASE = "/cases/{id}";
  private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;
  private static final String BY = CasePages.BY;
  private static final int LONGEST = 4_000;
  private static final int LONGEST_ID = 200;

  private final CaseDoor door;
  private final CasePages pages;
  private final ConcurrencyLimit concurrencyLimit;

  public CaseActPages(CaseDoor door, CasePages pages, ConcurrencyLimit concurrencyLimit) {
    this.door = door;
    this.pages = pages;
    this.concurrencyLimit = concurrencyLimit;
  }

  @PostMapping(path = CASE + "/rulings", consumes = FORM)
  ModelAndView rule(@PathVariable("id") String id, HttpServletRequest request) {
    return screened(
        id,
        request,
        number -> {
          var _ = door.rule(number, ruling(request), "", BY);
        });
  }

  private static RuleOnFinding ruling(HttpServletRequest request) {
    String finding = CasePages.field(request, "finding");
    String reason = CasePages.field(request, "reason");
    Disposition disposition =
        Disposition.of(CasePages.field(request, "disposition"))
            .orElseThrow(() -> new Problem(400, "Choose what is true of the finding."));
    if (finding.length() > LONGEST_ID || reason.length() > LONGEST) {
      throw tooLong();
    }
    return new RuleOnFinding(finding, disposition, reason);
  }

  @PostMapping(path = CASE + "/undo", consumes = FORM)
  ModelAndView undo(@PathVariable("id") String id, HttpServletRequest request) {
    return screened(
        id,
        request,
        number -> {
          int line = CaseNumber.line(CasePages.field(request, "line"));
          var _ = door.undo(number, OptionalInt.of(line), "", BY);
        });
  }

  @PostMapping(path = CASE + "/questions/asked", consumes = FORM)
  ModelAndView asked(@PathVariable("id") String id, HttpServletRequest request) {
    return screened(
        id,
        request,
        number -> {
          var _ = door.ask(number, CasePages.field(request, "question"), BY);
        });
  }

  @PostMapping(path = CASE + "/outcome", consumes = FORM)
  ModelAndView outcome(@PathVariable("id") String id, HttpServletRequest request) {
    String note = CasePages.field(request, "note");
    return done(
        id,
        note,
        number -> {
          var _ = door.conclude(number, concluded(CasePages.field(request, "outcome"), note), BY);
        });
  }

  private static ConcludeCase concluded(String outcome, String note) {
    Conclusion conclusion =
        Conclusion.of(outcome).orElseThrow(() -> new Problem(400, "Choose an outcome."));
    if (note.length() > LONGEST) {
      throw tooLong();
    }
    return new ConcludeCase(conclusion, note);
  }

  @PostMapping(path = CASE + "/reply", consumes = FORM)
  ModelAndView reply(@PathVariable("id") String id, HttpServletRequest request) {
    String words = CasePages.field(request, "words");
    return done(
        id,
        "",
        number -> {
          if (words.isEmpty() || words.length() > LONGEST) {
            throw new Problem(
                400, "Write down what the person said, in at most " + LONGEST + " characters.");
          }
          var _ = door.reply(number, new RecordReply(words), BY);
        });
  }

  @PostMapping(path = CASE + "/links/{other}/unlink", consumes = FORM)
  ModelAndView unlink(
      @PathVariable("id") String id,
      @PathVariable("other") String other,
      HttpServletRequest request) {
    long linked = CaseNumber.of(other);
    String reason = CasePages.field(request, "reason");
    return done(
        id,
        "",
        number -> {
          if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new Problem(
                400, "Say in a sentence why the cases have nothing to do with each other.");
          }
          door.unlink(number, linked, reason, BY);
        });
  }

  @PostMapping(path = CASE + "/links/{other}/relink", consumes = FORM)
  ModelAndView relink(@PathVariable("id") String id, @PathVariable("other") String other) {
    return done(id, "", number -> door.relink(number, CaseNumber.of(other), BY));
  }

  @PostMapping(path = CASE + "/meetings", consumes = FORM)
  ModelAndView name(@PathVariable("id") String id, HttpServletRequest request) {
    return done(id, "", number -> door.name(number, meeting(request), BY));
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

  @PostMapping(path = CASE + "/meetings/{line}/undo", consumes = FORM)
  ModelAndView takeBackMeeting(
      @PathVariable("id") String id,
      @PathVariable("line") String line,
      HttpServletRequest request) {
    int place = CaseNumber.line(line);
    return screened(id, request, number -> door.takeBackMeeting(number, place, BY));
  }

  /** In its turn, as the case is screened for it. */
  private ModelAndView screened(String id, HttpServletRequest request, LongConsumer act) {
    return done(
        id,
        "",
        number -> {
          try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request))) {
            int _ =
                concurrencyLimit.pass(
                    Caller.of(request),
                    0,
                    () -> {
                      act.accept(number);
                      return 0;
                    });
          }
        });
  }

  /**
   * Shows the case after it, or why nothing was done.
   *
   * @param note as it was typed, which is not lost then
   */
  private ModelAndView done(String id, String note, LongConsumer act) {
    long number = CaseNumber.of(id);
    try {
      act.accept(number);
      return CasePages.to("/cases/" + number);
    } catch (Problem problem) {
      return pages.shown(number, problem.detail(), note, HttpStatus.valueOf(problem.status()));
    }
  }

  private static Problem tooLong() {
    return new Problem(400, "The reason may have at most " + LONGEST + " characters.");
  }
}
