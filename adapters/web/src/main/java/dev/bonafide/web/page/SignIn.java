package dev.bonafide.web.page;

import dev.bonafide.web.guard.Guard;
import dev.bonafide.web.guard.Site;
import dev.bonafide.web.guard.Token;
import dev.bonafide.web.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Asks a person for the token, once; their browser keeps a word of its own. */
@Controller
public final class SignIn {
  private static final String FIELD = "token=";
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
  ModelAndView answer(HttpServletRequest request, HttpServletResponse response) {
    if (!token.isNeeded()) {
      return home();
    }
    if (!token.isRight(said(request))) {
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

  /** Of the body alone: what stands in an address is logged and remembered by others. */
  private static @Nullable String said(HttpServletRequest request) {
    try {
      byte[] form = request.getInputStream().readNBytes(Guard.FORM + 1);
      if (form.length > Guard.FORM) {
        throw Problem.tooLargeForm(Guard.FORM);
      }
      return token(new String(form, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new Problem(400, "The form is incomplete.");
    }
  }

  private static @Nullable String token(String form) {
    for (String field : form.split("&", -1)) {
      if (field.startsWith(FIELD)) {
        return decoded(field.substring(FIELD.length())).strip();
      }
    }
    return null;
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      throw new Problem(400, "The form is not encoded as application/x-www-form-urlencoded.");
    }
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
