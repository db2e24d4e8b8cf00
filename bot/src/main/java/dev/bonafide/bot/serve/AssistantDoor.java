package dev.bonafide.bot.serve;

import dev.bonafide.bot.SharedFiles;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.Judgement;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.mcp.EvidenceEndpoint;
import dev.bonafide.mcp.EvidenceTools;
import dev.bonafide.mcp.RefusedCall;
import dev.bonafide.web.assistant.AssistantCalls;
import dev.bonafide.web.assistant.AssistantServlet;
import dev.bonafide.web.problem.Problem;
import jakarta.servlet.http.HttpServlet;
import java.util.function.Function;

/**
 * Answers assistants over HTTP as {@link ServeAssistant} does over standard streams.
 *
 * @param version that the server tells
 */
record AssistantDoor(Catalogue catalogue, IntakeLimits limits, String version)
    implements AssistantCalls {
  @Override
  public HttpServlet over(Function<Submission, Judgement> screening, int largest) {
    EvidenceTools tools =
        new EvidenceTools(
            handedIn -> judged(screening, handedIn), catalogue, new SharedFiles(limits));
    return EvidenceEndpoint.of(tools, version, AssistantServlet.PATH, largest);
  }

  private static Judgement judged(Function<Submission, Judgement> screening, Submission handedIn) {
    try {
      return screening.apply(handedIn);
    } catch (Problem problem) {
      throw new RefusedCall(problem.detail());
    }
  }
}
