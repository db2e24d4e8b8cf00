package dev.bonafide.web.page;

import dev.bonafide.web.guard.Guard;
import dev.bonafide.web.guard.Sessions;
import dev.bonafide.web.guard.Site;
import dev.bonafide.web.guard.Token;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.problem.RefusalBackoff;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks a person for the token, once; their browser keeps a session until they sign out. */
@Controller
public final class SignIn {
  private static final String TOKEN = "token=";
  private static final String TO = "to=";

  /** Path of this site; what begins with two slashes would lead to another. */
  private static final Pattern OWN =
      Pattern.compile("/(?:[A-Za-z0-9._~%?=&+-][A-Za-z0-9._~%?=&+/-]{0,500})?");

  private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

  /** A person who mistypes a token does not do so more often. */
  private static final int FREE = 5;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  /** No longer, as behind a proxy all people may have one address. */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final Token token;
  private final Site site;
  private final RefusalBackoff wrong;

  public SignIn(Token token, Site site, InstantSource clock) {
    this.token = token;
    this.site = site;
    this.wrong = new RefusalBackoff(FREE, FIRST_PAUSE, LONGEST_PAUSE, clock);
  }

  @GetMapping(Guard.SIGN_IN)
  ModelAndView ask(@RequestParam(name = "to", required = false) @Nullable String to) {
    return token.isNeeded() ? page("", own(to), HttpStatus.OK) : CasePages.to("/");
  }

  @PostMapping(Guard.SIGN_IN)
  ModelAndView answer(HttpServletRequest request, HttpServletResponse response) {
    if (!token.isNeeded()) {
      return CasePages.to("/");
    }
    String form = form(request);
    String back = own(field(TO, form));
    String address = request.getRemoteAddr();
    long pause = wrong.left(address).toSeconds();
    if (wrong.left(address).isPositive()) {
      return later(pause + 1, back, response);
    }
    Optional<String> who = token.owner(field(TOKEN, form));
    if (who.isEmpty()) {
      Duration next = wrong.add(address);
      LOG.warn("a sign-in with a wrong token");
      return next.isPositive()
          ? later(next.toSeconds(), back, response)
          : page("That token isn't right. Try again.", back, HttpStatus.FORBIDDEN);
    }
    wrong.forget(address);
    response.setHeader(HttpHeaders.SET_COOKIE, cookie(token.session(who.get()), Sessions.KEPT));
    return CasePages.to(back);
  }

  /** Behind the guard, which lets only own pages ask for it. */
  @PostMapping("/sign-out")
  ModelAndView leave(HttpServletResponse response) {
    response.setHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
    return CasePages.to(token.isNeeded() ? Guard.SIGN_IN : "/");
  }

  private String cookie(String value, Duration kept) {
    return cookie(Sessions.COOKIE, value, kept, site);
  }

  /** A cookie that no script reads, and no other site sends. */
  static String cookie(String name, String value, Duration kept, Site site) {
    return ResponseCookie.from(name, value)
        .httpOnly(true)
        .secure(site.isEncrypted())
        .sameSite("Strict")
        .path("/")
        .maxAge(kept)
        .build()
        .toString();
  }

  private static ModelAndView later(long seconds, String back, HttpServletResponse response) {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    return page(
        "Too many wrong tokens. Wait "
            + (seconds == 1 ? "a second" : seconds + " seconds")
            + ", and try again.",
        back,
        HttpStatus.TOO_MANY_REQUESTS);
  }

  /** Of the body alone: what stands in an address is logged and remembered by others. */
  private static String form(HttpServletRequest request) {
    try {
      byte[] form = request.getInputStream().readNBytes(Guard.FORM + 1);
      if (form.length > Guard.FORM) {
        throw Problem.tooLargeForm(Guard.FORM);
      }
      return new String(form, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Problem(400, "The form is incomplete.");
    }
  }

  private static @Nullable String field(String name, String form) {
    for (String field : form.split("&", -1)) {
      if (field.startsWith(name)) {
        return decoded(field.substring(name.length())).strip();
      }
    }
    return null;
  }

  /** Leads nowhere but to this site. */
  static String own(@Nullable String to) {
    return to != null && OWN.matcher(to).matches() ? to : "/";
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      throw new Problem(400, "The form is not encoded as application/x-www-form-urlencoded.");
    }
  }

  private static ModelAndView page(String problem, String back, HttpStatus status) {
    ModelAndView page = new ModelAndView("sign-in");
    page.setStatus(status);
    return page.addObject("problem", problem).addObject("back", back).addObject("isOutside", true);
  }
}
