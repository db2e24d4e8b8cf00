package dev.bonafide.web.page;

import dev.bonafide.mail.Unreachable;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.Archive;
import dev.bonafide.web.screening.ShortMemory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code POST /cases}: keeps the case of a verdict that was shown, with that verdict. */
@Controller
public record KeepPages(Archive archive, ShortMemory<FreshVerdict> fresh) {

  @PostMapping(path = "/cases", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ModelAndView keep(HttpServletRequest request) {
    String held = CasePages.field(request, "held");
    FreshVerdict verdict =
        fresh
            .find(held)
            .orElseThrow(
                () ->
                    new Problem(
                        410,
                        "A verdict can be kept for ten minutes. Screen the case again, then keep"
                            + " it."));
    try {
      return CasePages.done(kept("page:" + held, CasePages.by(request), verdict));
    } catch (IllegalStateException failure) {
      Unreachable away = Unreachable.behind(failure).orElseThrow(() -> failure);
      Problem problem = Problem.noDatabase(away.retryAfter());
      ModelAndView page = verdict.page(held, problem.detail(), PageWords.book(request));
      page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
      return page;
    }
  }

  /** Keeps one case, however often someone asks. */
  private long kept(String conversation, String by, FreshVerdict verdict) {
    synchronized (verdict) {
      Optional<Archive.Kept> before = archive.find(conversation);
      if (before.isPresent()) {
        return before.get().number();
      }
      if (archive.wasKept(conversation)) {
        throw new Problem(410, "This case was kept, and was erased or has expired since.");
      }
      return archive.keep(conversation, by, verdict.handedIn(), verdict.noted());
    }
  }
}
