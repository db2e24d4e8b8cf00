package dev.bonafide.evaluation;

import dev.bonafide.casefile.Submission;
import java.util.List;

/**
 * A case whose truth is known.
 *
 * @param tags for slicing figures; no check reads them
 */
public record LabelledCase(
    String id, CaseLabel label, List<String> tags, Expectation expectation, Submission submission) {
  public LabelledCase {
    tags = List.copyOf(tags);
  }
}
