package dev.bonafide.web.page;

import dev.bonafide.web.problem.Problem;
import java.util.Set;

/**
 * The form as someone filled it in, for showing it again. Files have to be chosen again.
 *
 * @param subject the kind's id; empty where it is to be told
 * @param observed ids of what was ticked
 * @param ownNotes whether files that are called notes are the reviewer's own
 * @param isPrivate whether nothing of it may be sent to a model
 * @param files whether files came with it
 */
public record Filled(
    String subject,
    String name,
    String text,
    String note,
    Set<String> observed,
    boolean ownNotes,
    boolean isPrivate,
    boolean files) {
  static final Filled EMPTY = new Filled("", "", "", "", Set.of(), false, false, false);

  public Filled {
    observed = Set.copyOf(observed);
  }

  /** The field that lacks something or cannot be read; empty where a problem is about none. */
  String field(Problem problem) {
    return problem.status() != 422 ? "" : files ? "file" : "text";
  }

  /** Whether an observation was ticked. */
  public boolean has(Observation observation) {
    return observed.contains(observation.id());
  }
}
