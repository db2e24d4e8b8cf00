package dev.bonafide.consultation.request;

import dev.bonafide.consultation.sheet.EvidenceSheet;
import java.util.List;

/** One request about a case. */
public final class PlannedRequest implements RequestPlan {
  private final List<Prompt> asked;
  private final EvidenceSheet sheet;
  private final ModelRequest request;

  PlannedRequest(List<Prompt> asked, EvidenceSheet sheet, ModelRequest request) {
    this.asked = List.copyOf(asked);
    this.sheet = sheet;
    this.request = request;
  }

  public List<Prompt> asked() {
    return asked;
  }

  public EvidenceSheet sheet() {
    return sheet;
  }

  /** Ids of what is asked in it. */
  public List<String> prompts() {
    return asked.stream().map(Prompt::id).toList();
  }

  /** What is sent, with stand-ins for names and contacts. */
  public ModelRequest request() {
    return request;
  }

  /** What of the case is not in it, and why. */
  public List<String> limits() {
    return sheet.limits();
  }
}
