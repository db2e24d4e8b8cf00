package dev.bonafide.linkage;

import dev.bonafide.casefile.Submission;
import java.util.List;

/** Takes traits of what was handed in. Safe for several threads. */
@FunctionalInterface
public interface TraitSource {
  /** Where cases are not linked. */
  TraitSource NONE = _ -> List.of();

  List<Trait> of(Submission handedIn);
}
