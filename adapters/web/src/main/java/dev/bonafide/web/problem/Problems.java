package dev.bonafide.web.problem;

import dev.bonafide.mail.Unreachable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers every failure: a program gets problem details, a person a page. Nothing of the input or
 * of the program's inside is told; what was not foreseen is logged, by its class and place.
 */
public final class Problems implements HandlerExceptionResolver {
  private static final int UNAVAILABLE = 503;
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @Override
  public ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
      return new ModelAndView();
    }
    Problem problem = of(failure);
    if (problem.status() == UNAVAILABLE && failure != problem) {
      LOG.warn("a request waited in vain for a connection to the database");
    } else if (problem.status() >= 500 && failure != problem) {
      LOG.error("a request failed", failure);
    }
    if (failure instanceof ErrorResponse told) {
      told.getHeaders()
          .forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
    }
    if (isForPerson(request)) {
      return page(problem, response);
    }
    try {
      ProblemJson.write(problem, response);
    } catch (IOException gone) {
      LOG.debug("no one is waiting for the answer anymore");
    }
    return new ModelAndView();
  }

  private static ModelAndView page(Problem problem, HttpServletResponse response) {
    if (problem.retryAfter() > 0) {
      response.setHeader("Retry-After", Integer.toString(problem.retryAfter()));
    }
    return new ModelAndView(
        "problem", Map.of("problem", problem), HttpStatus.valueOf(problem.status()));
  }

  private static boolean isForPerson(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null
        && accept.contains("text/html")
        && !request.getRequestURI().startsWith("/api/");
  }

  private static Problem of(Exception failure) {
    if (failure instanceof Problem problem) {
      return problem;
    }
    return Unreachable.behind(failure)
        .map(away -> Problem.noDatabase(away.retryAfter()))
        .orElseGet(() -> unforeseen(failure));
  }

  private static Problem unforeseen(Exception failure) {
    int status = failure instanceof ErrorResponse told ? told.getStatusCode().value() : 500;
    return new Problem(status, detail(status));
  }

  static String detail(int status) {
    return switch (status) {
      case 400 -> "The request could not be understood. See /api/openapi.json.";
      case 404 -> "There is nothing at this address. The API is described in /api/openapi.json.";
      case 405 -> "This address does not accept that method. See the Allow header.";
      case 406 -> "The answer is not available in any format in the Accept header.";
      case 413 -> "The request is too large.";
      case 415 -> "Send application/json or multipart/form-data; see /api/openapi.json.";
      default ->
          status < 500
              ? "The request could not be understood."
              : "The server failed; its log says where. Nothing was stored.";
    };
  }
}
