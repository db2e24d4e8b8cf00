package dev.bonafide.web.page;

import dev.bonafide.casefile.Submission;
import dev.bonafide.report.Visible;
import dev.bonafide.web.Bounds;
import dev.bonafide.web.handin.Upload;
import dev.bonafide.web.handin.UploadReader;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import dev.bonafide.web.screening.Screened;
import dev.bonafide.web.screening.Screener;
import dev.bonafide.web.screening.ShortMemory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page: the form, and the verdict in its place. It is stored only if someone keeps it. */
@Controller
public record Pages(
    UploadReader uploadReader,
    Bounds bounds,
    ConcurrencyLimit concurrencyLimit,
    Screener screener,
    ShortMemory<FreshVerdict> fresh) {
  /** Holds nothing of anyone's: a browser that goes back to it may keep what was typed. */
  @GetMapping("/")
  ModelAndView form(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-cache, private");
    return form(Filled.EMPTY, "", HttpStatus.OK);
  }

  @PostMapping(path = "/", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ModelAndView screen(HttpServletRequest request) {
    Filled filled = Filled.EMPTY;
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request));
        Upload upload = Upload.of(request, bounds)) {
      filled = CaseForm.filled(upload);
      return verdict(request, upload, filled);
    } catch (Problem problem) {
      return form(filled, Visible.quote(problem.detail()), HttpStatus.valueOf(problem.status()))
          .addObject("field", filled.field(problem));
    }
  }

  @GetMapping("/examples/{id}")
  ModelAndView example(@PathVariable("id") String id, HttpServletRequest request) {
    Example example =
        Example.of(id).orElseThrow(() -> new Problem(404, "There is no such example."));
    try (ConcurrencyLimit.Place _ = concurrencyLimit.enter(Caller.of(request))) {
      return concurrencyLimit.pass(
          Caller.of(request),
          0,
          () -> verdict(example.submission(uploadReader), Filled.EMPTY, false, request));
    }
  }

  private ModelAndView verdict(HttpServletRequest request, Upload upload, Filled filled) {
    Optional<Submission> held = held(upload.text("held"));
    boolean whole = upload.files().isEmpty() && held.isEmpty();
    CaseForm form = new CaseForm(uploadReader.ofRequest());
    return concurrencyLimit.pass(
        Caller.of(request),
        upload.size(),
        () -> verdict(form.submission(held, upload, filled), filled, whole, request));
  }

  /** Finds what was screened a moment ago, for someone who adds who is meant by it. */
  private Optional<Submission> held(String name) {
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            fresh
                .find(name)
                .map(FreshVerdict::handedIn)
                .orElseThrow(() -> new Problem(410, "Add the text and the files again.")));
  }

  /**
   * @param whole whether everything that was handed in stands in the form, so that it can be sent
   *     again with a name at one press
   */
  private ModelAndView verdict(
      Submission given, Filled filled, boolean whole, HttpServletRequest request) {
    Submission handedIn = screener.heard(given);
    Screened screened = screener.passing(handedIn);
    FreshVerdict verdict =
        new FreshVerdict(
            handedIn,
            screened,
            filled,
            whole,
            screener.meant(filled.note(), screened.examination()));
    String held = UUID.randomUUID().toString();
    fresh.keep(held, verdict, handedIn.characters());
    return verdict.page(held, "", PageWords.book(request));
  }

  private ModelAndView form(Filled filled, String problem, HttpStatus status) {
    ModelAndView form = new ModelAndView("form");
    form.setStatus(status);
    return form.addObject("filled", filled)
        .addObject("problem", problem)
        .addObject("examples", Example.ALL)
        .addObject("occasions", Observation.ALL)
        .addObject("megabytes", bounds.body() >> 20);
  }
}
