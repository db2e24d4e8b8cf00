package dev.bonafide.web.page;

import dev.bonafide.casefile.Submission;
import dev.bonafide.web.Bounds;
import dev.bonafide.web.cases.Asked;
import dev.bonafide.web.cases.CaseDoor;
import dev.bonafide.web.cases.CaseNumber;
import dev.bonafide.web.handin.Upload;
import dev.bonafide.web.handin.UploadReader;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Adds evidence to a stored case, such as an answer to a question. */
@Controller
public record EvidencePages(
    CasePages pages,
    CaseDoor door,
    UploadReader uploadReader,
    Bounds bounds,
    ConcurrencyLimit concurrencyLimit) {
  private static final String FORM = "exhibits";

  @PostMapping(path = "/cases/{id}/" + FORM, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ModelAndView add(@PathVariable("id") String id, HttpServletRequest request) {
    long number = CaseNumber.of(id);
    Caller caller = Caller.of(request);
    Filled filled = Filled.EMPTY;
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(caller);
        Upload upload = Upload.of(request, bounds)) {
      filled = CaseForm.filled(upload);
      Filled given = filled;
      CaseForm form = new CaseForm(uploadReader.ofRequest());
      var _ =
          concurrencyLimit.pass(
              caller,
              upload.size(),
              () ->
                  added(
                      new Asked(number, Map.of(), "", CasePages.by(request)),
                      form.submission(Optional.empty(), upload, given)));
      return CasePages.done(number);
    } catch (Problem problem) {
      Map<String, String> typed = Map.of("text", filled.text(), "note", filled.note());
      FormProblem told = new FormProblem(FORM, filled.field(problem), problem.detail(), typed);
      return pages.shown(number, told, HttpStatus.valueOf(problem.status()), request);
    }
  }

  private String added(Asked asked, Submission more) {
    if (more.exhibits().isEmpty() && !more.unread().isEmpty()) {
      throw new Problem(422, "Nothing of it could be read. " + more.unread().getFirst());
    }
    return door.add(asked, more);
  }
}
