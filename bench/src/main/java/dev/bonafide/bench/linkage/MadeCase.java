package dev.bonafide.bench.linkage;

import dev.bonafide.casefile.Submission;
import java.util.Set;

/**
 * A case of the generated set.
 *
 * @param planted the ids of what was planted in it; two cases with one in common are linked
 */
record MadeCase(Submission submission, Set<String> planted) {

  boolean isLinkedTo(MadeCase other) {
    return planted.stream().anyMatch(other.planted::contains);
  }
}
