package dev.bonafide.web.page;

import java.util.Set;

/**
 * The form as someone filled it in, for showing it again. Files have to be chosen again.
 *
 * @param subject the kind's id; empty where it is to be told
 * @param observed ids of what was ticked
 * @param ownNotes whether files that are called notes are the reviewer's own
 * @param isPrivate whether nothing of it may be sent to a model
 */
public record Filled(
    String subject,
    String name,
    String text,
    String note,
    Set<String> observed,
    boolean ownNotes,
    boolean isPrivate) {
  static final Filled EMPTY = new Filled("", "", "", "", Set.of(), false, false);

  public Filled {
    observed = Set.copyOf(observed);
  }

  /** Whether an observation was ticked. */
  public boolean has(Observation observation) {
    return observed.contains(observation.id());
  }
}
