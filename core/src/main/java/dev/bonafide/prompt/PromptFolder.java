package dev.bonafide.prompt;

import dev.bonafide.consultation.request.Prompt;
import java.util.List;

/**
 * A consultation with its cases.
 *
 * @param cases in the order of their files
 */
public record PromptFolder(Prompt prompt, List<PromptCase> cases) {
  public PromptFolder {
    cases = List.copyOf(cases);
  }
}
