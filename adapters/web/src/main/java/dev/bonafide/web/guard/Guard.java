package dev.bonafide.web.guard;

import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.problem.ProblemJson;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Stands before everything: whom it does not know gets no further. */
public record Guard(Site site, Token token) implements Filter {
  /** Where browsers are asked for the token. */
  public static final String SIGN_IN = "/sign-in";

  /** Files of the page, the same for everyone. */
  public static final String ASSETS = "/assets/";

  /** Bytes of the form that is sent there: a token of any length that anyone sets fits in. */
  public static final int FORM = 4 << 10;

  private static final String FORM_TYPE = "application/x-www-form-urlencoded";
  private static final Set<String> OPEN = Set.of(SIGN_IN, "/actuator/health");
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  public void doFilter(ServletRequest plain, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) plain;
    HttpServletResponse response = (HttpServletResponse) answer;
    Headers.set(response);
    if (!site.isOwnHost(request.getHeader("Host"))) {
      refuse(response, Problem.foreignHost());
    } else if (isForeignPage(request)) {
      refuse(response, Problem.foreignOrigin());
    } else if (!isOpen(request.getRequestURI()) && !token.lets(request)) {
      ask(request, response);
    } else if (isOpen(request.getRequestURI()) && !isForm(request)) {
      refuse(response, Problem.notForm());
    } else if (isOpen(request.getRequestURI()) && request.getContentLengthLong() > FORM) {
      refuse(response, Problem.tooLargeForm(FORM));
    } else {
      chain.doFilter(request, response);
    }
  }

  /** The path as it was written: one that is written in another way is not open. */
  private static boolean isOpen(String path) {
    return OPEN.contains(path)
        || (path.startsWith(ASSETS)
            && path.substring(ASSETS.length()).chars().allMatch(c -> c == '.' || isLetter(c))
            && !path.contains(".."));
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z';
  }

  /** Whether nothing comes along, or at most a plain form: unknown callers send no files. */
  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null
        ? request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null
        : FORM_TYPE.equals(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether another site's page makes the browser call. Browsers name the page's origin with all
   * that changes something, and say how near it is; what is no browser names neither.
   */
  private boolean isForeignPage(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    String near = request.getHeader("Sec-Fetch-Site");
    if (origin != null && !(origin.equals("null") && "same-origin".equals(near))) {
      return !site.isOwnOrigin(origin, request.getHeader("Host"));
    }
    boolean foreign = near != null && !near.equals("same-origin") && !near.equals("none");
    boolean visit =
        "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
            && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    return foreign && !(HARMLESS.contains(request.getMethod()) && visit);
  }

  /** A person in a browser is led to where the token is asked; a program is told. */
  private static void ask(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String accept = request.getHeader("Accept");
    boolean person = accept != null && accept.contains("text/html");
    if (person && !request.getRequestURI().startsWith("/api/")) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", SIGN_IN + back(request));
    } else {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"bonafide\"");
      refuse(response, Problem.noToken());
    }
  }

  /**
   * Names the page that someone wanted, so that they get there; only what is looked at is named.
   */
  private static String back(HttpServletRequest request) {
    String query = request.getQueryString();
    String path = request.getRequestURI() + (query == null ? "" : "?" + query);
    return path.equals("/") || !request.getMethod().equals("GET")
        ? ""
        : "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  private static void refuse(HttpServletResponse response, Problem problem) throws IOException {
    ProblemJson.write(problem, response);
  }
}
