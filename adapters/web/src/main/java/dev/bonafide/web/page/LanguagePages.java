package dev.bonafide.web.page;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.web.guard.Site;
import dev.bonafide.web.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code POST /language}: keeps the language that someone chose in their browser. */
@Controller
public record LanguagePages(Site site) {
  private static final Duration KEPT = Duration.ofDays(365);

  @PostMapping(path = "/language", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ModelAndView choose(HttpServletRequest request, HttpServletResponse response) {
    BotLanguage language =
        BotLanguage.of(CasePages.field(request, "language"))
            .orElseThrow(() -> new Problem(400, "The page is not in that language."));
    String kept = SignIn.cookie(PageWords.COOKIE, language.code(), KEPT, site);
    response.addHeader(HttpHeaders.SET_COOKIE, kept);
    return CasePages.to(SignIn.own(CasePages.field(request, "to")));
  }
}
