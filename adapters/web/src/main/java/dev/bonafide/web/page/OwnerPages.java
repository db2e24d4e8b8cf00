package dev.bonafide.web.page;

import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.assignment.DueDate;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.cases.Deciding;
import dev.bonafide.web.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who is to decide a stored case, as a person says on the page. */
@Controller
public final class OwnerPages {
  private static final int LONGEST_NAME = 200;

  private final Deciding deciding;
  private final CasePages pages;
  private final InstantSource clock;

  public OwnerPages(Deciding deciding, CasePages pages, InstantSource clock) {
    this.deciding = deciding;
    this.pages = pages;
    this.clock = clock;
  }

  @PostMapping(path = "/cases/{id}/owner", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ModelAndView assign(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    try {
      deciding.record(number, assigned(request));
      return CasePages.to("/cases/" + number);
    } catch (Problem problem) {
      return pages.shown(number, problem.detail(), "", HttpStatus.valueOf(problem.status()));
    }
  }

  private Entry.Assigned assigned(HttpServletRequest request) {
    String owner = CasePages.field(request, "owner");
    if (owner.isEmpty() || owner.length() > LONGEST_NAME) {
      throw new Problem(400, "Name the owner, in at most " + LONGEST_NAME + " characters.");
    }
    Instant now = clock.instant();
    LocalDate due = day(CasePages.field(request, "due"), LocalDate.ofInstant(now, ZoneOffset.UTC));
    return new Entry.Assigned(now, CasePages.BY, CasePages.BY, owner, due);
  }

  private static @Nullable LocalDate day(String written, LocalDate today) {
    return written.isEmpty()
        ? null
        : DueDate.read(written, today)
            .orElseThrow(
                () ->
                    new Problem(
                        400,
                        "By which day? Enter a date from today to a year from now, such as"
                            + " 2026-12-01, or words such as Friday."));
  }
}
