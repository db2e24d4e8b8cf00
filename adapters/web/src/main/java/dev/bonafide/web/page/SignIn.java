package dev.bonafide.web.page;

import dev.bonafide.web.guard.Guard;
import dev.bonafide.web.guard.Site;
import dev.bonafide.web.guard.Token;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Asks a person for the token, once; their browser keeps a word of its own. */
@Controller
public final class SignIn {
  private static final Duration KEPT = Duration.ofDays(30);

  private final Token token;
  private final Site site;

  public SignIn(Token token, Site site) {
    this.token = token;
    this.site = site;
  }

  @GetMapping(Guard.SIGN_IN)
  ModelAndView ask() {
    return token.isNeeded() ? page("", HttpStatus.OK) : home();
  }

  @PostMapping(Guard.SIGN_IN)
  ModelAndView answer(
      @RequestParam(name = "token", required = false) @Nullable String said,
      HttpServletResponse response) {
    if (!token.isNeeded()) {
      return home();
    }
    if (said == null || !token.isRight(said.strip())) {
      return page("That is not the token.", HttpStatus.FORBIDDEN);
    }
    ResponseCookie cookie =
        ResponseCookie.from(Token.COOKIE, token.forBrowsers())
            .httpOnly(true)
            .secure(site.isEncrypted())
            .sameSite("Strict")
            .path("/")
            .maxAge(KEPT)
            .build();
    response.setHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    return home();
  }

  private static ModelAndView page(String problem, HttpStatus status) {
    ModelAndView page = new ModelAndView("sign-in");
    page.setStatus(status);
    return page.addObject("problem", problem);
  }

  private static ModelAndView home() {
    RedirectView home = new RedirectView("/");
    home.setStatusCode(HttpStatus.SEE_OTHER);
    home.setExposeModelAttributes(false);
    return new ModelAndView(home);
  }
}
