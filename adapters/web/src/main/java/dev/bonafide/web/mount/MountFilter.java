package dev.bonafide.web.mount;

import dev.bonafide.extension.Mount;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.web.guard.Headers;
import dev.bonafide.web.guard.Site;
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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Hands calls of platforms over, before the page's guard; bodies within a bound.
 *
 * @param site under whose names browsers reach what they visit
 */
public record MountFilter(List<Mount> mounts, Site site) implements Filter {
  /** No platform sends as much as this in one call. */
  static final int LARGEST = 1 << 20;

  private static final int TOO_LARGE = 413;
  private static final int BAD = 400;
  private static final int LATER = 503;

  public MountFilter {
    mounts = List.copyOf(mounts);
  }

  @Override
  public void doFilter(ServletRequest plain, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) plain;
    Optional<Mount> mount =
        mounts.stream().filter(one -> one.paths().contains(request.getRequestURI())).findFirst();
    if (mount.isEmpty()) {
      chain.doFilter(plain, answer);
      return;
    }
    HttpServletResponse response = (HttpServletResponse) answer;
    Headers.set(response);
    if (mount.get().isVisited() && !site.isOwnHost(request.getHeader("Host"))) {
      ProblemJson.write(Problem.foreignHost(), response);
      return;
    }
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      response.setStatus(TOO_LARGE);
    } else {
      answer(mount.get(), request, new String(body, StandardCharsets.UTF_8), response);
    }
  }

  private static void answer(
      Mount mount, HttpServletRequest request, String body, HttpServletResponse response)
      throws IOException {
    Map<String, String> query;
    try {
      query = query(request.getQueryString());
    } catch (IllegalArgumentException notEncoded) {
      response.setStatus(BAD);
      return;
    }
    Mount.Reply reply =
        answered(
            mount,
            new Mount.Call(
                request.getMethod(), request.getRequestURI(), headers(request), query, body));
    response.setStatus(reply.status());
    reply.headers().forEach(response::setHeader);
    response.getOutputStream().write(reply.body().getBytes(StandardCharsets.UTF_8));
  }

  /** A platform that hears that it is to come again does. */
  private static Mount.Reply answered(Mount mount, Mount.Call call) {
    try {
      return mount.call(call);
    } catch (RuntimeException failure) {
      Unreachable away = Unreachable.behind(failure).orElseThrow(() -> failure);
      long seconds = Math.max(1, away.retryAfter().toSeconds());
      return new Mount.Reply(LATER, Map.of("Retry-After", Long.toString(seconds)), "");
    }
  }

  private static Map<String, String> headers(HttpServletRequest request) {
    Map<String, String> headers = new HashMap<>();
    request
        .getHeaderNames()
        .asIterator()
        .forEachRemaining(
            name -> headers.putIfAbsent(name.toLowerCase(Locale.ROOT), request.getHeader(name)));
    return headers;
  }

  private static Map<String, String> query(@org.jspecify.annotations.Nullable String written) {
    Map<String, String> query = new HashMap<>();
    for (String pair : written == null ? new String[0] : written.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        query.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return query;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
