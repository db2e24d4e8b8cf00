package dev.bonafide.linkage;

import dev.bonafide.check.Strength;
import java.util.List;

/**
 * That two cases have something in common which hardly any other has. It is shown to people, and
 * bears on no verdict.
 *
 * @param other the number of the other case
 * @param strength moderate or strong
 * @param because the most telling first
 */
public record CaseLink(long other, Strength strength, List<LinkReason> because) {
  public CaseLink {
    because = List.copyOf(because);
  }
}
