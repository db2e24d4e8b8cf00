package dev.bonafide.web.assistant;

import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.Judgement;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.problem.ProblemJson;
import dev.bonafide.web.screening.Caller;
import dev.bonafide.web.screening.ConcurrencyLimit;
import dev.bonafide.web.screening.Screener;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Gives each call a place among all that are answered, and each screening its turn. */
public final class AssistantServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Path that assistants call. */
  public static final String PATH = "/mcp";

  private static final ThreadLocal<Caller> CALLING = new ThreadLocal<>();

  private final transient ConcurrencyLimit limit;
  private final transient Screener screener;
  private final transient HttpServlet calls;

  /**
   * @param largest bytes of one call
   */
  public AssistantServlet(
      AssistantCalls calls, ConcurrencyLimit limit, Screener screener, int largest) {
    this.limit = limit;
    this.screener = screener;
    this.calls = calls.over(this::judged, largest);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Caller caller = Caller.of(request);
    try (ConcurrencyLimit.Place _ = limit.enter(caller)) {
      CALLING.set(caller);
      calls.service(request, response);
    } catch (Problem busy) {
      ProblemJson.write(busy, response);
    } finally {
      CALLING.remove();
    }
  }

  private Judgement judged(Submission handedIn) {
    Caller caller = Objects.requireNonNull(CALLING.get(), "a call on a thread of its own");
    return limit.pass(
        caller, caller.sends(), () -> screener.passing(screener.heard(handedIn)).judgement());
  }
}
