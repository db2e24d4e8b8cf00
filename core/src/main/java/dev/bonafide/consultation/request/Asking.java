package dev.bonafide.consultation.request;

import dev.bonafide.consultation.sheet.Sheet;
import java.util.List;

/** One request about a case. */
public final class Asking implements Plan {
  private final List<Prompt> asked;
  private final Sheet sheet;
  private final Request request;

  Asking(List<Prompt> asked, Sheet sheet, Request request) {
    this.asked = List.copyOf(asked);
    this.sheet = sheet;
    this.request = request;
  }

  public List<Prompt> asked() {
    return asked;
  }

  public Sheet sheet() {
    return sheet;
  }

  /** Ids of what is asked in it. */
  public List<String> prompts() {
    return asked.stream().map(Prompt::id).toList();
  }

  /** What is sent, with stand-ins for names and contacts. */
  public Request request() {
    return request;
  }

  /** What of the case is not in it, and why. */
  public List<String> limits() {
    return sheet.limits();
  }
}
