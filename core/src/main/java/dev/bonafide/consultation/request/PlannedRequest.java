package dev.bonafide.consultation.request;

import dev.bonafide.consultation.sheet.EvidenceSheet;
import java.util.List;

/**
 * One request about a case.
 *
 * @param request what is sent, with stand-ins for names and contacts
 */
public record PlannedRequest(List<Prompt> asked, EvidenceSheet sheet, ModelRequest request)
    implements RequestPlan {
  public PlannedRequest {
    asked = List.copyOf(asked);
  }

  /** Ids of what is asked in it. */
  public List<String> prompts() {
    return asked.stream().map(Prompt::id).toList();
  }

  /** What of the case is not in it, and why. */
  public List<String> limits() {
    return sheet.limits();
  }
}
