package dev.bonafide.web.assistant;

import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.Judgement;
import jakarta.servlet.http.HttpServlet;
import java.util.function.Function;

/** Makes what answers the calls of assistants. */
@FunctionalInterface
public interface AssistantCalls {
  /**
   * Makes a servlet, which has to screen on the thread that it is called on.
   *
   * @param screening judges for the one who calls, and throws a {@link
   *     dev.bonafide.web.problem.Problem} where it does not
   * @param largest bytes of one call
   */
  HttpServlet over(Function<Submission, Judgement> screening, int largest);
}
