package dev.bonafide.discord.evidence;

import dev.bonafide.casefile.Submission;
import java.util.List;

/**
 * Evidence in a post.
 *
 * @param slow files that could not be read just now, and may be later, with the reason
 */
public record PostEvidence(Submission handedIn, List<String> slow) {
  public PostEvidence {
    slow = List.copyOf(slow);
  }
}
