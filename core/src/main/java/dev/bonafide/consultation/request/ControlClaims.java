package dev.bonafide.consultation.request;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.ClaimWording;
import java.util.List;
import java.util.Set;

/**
 * What control claims are made of. A model that says the same of everything, or does what a line
 * told it, gets one of them wrong and is not believed about the rest.
 *
 * @param plain claims with words that plainly show them
 * @param ordinary words that show nothing
 */
public record ControlClaims(List<Plain> plain, List<String> ordinary) {
  /** There are none. */
  public static final ControlClaims NONE = new ControlClaims(List.of(), List.of());

  /**
   * A claim and words that plainly show it.
   *
   * @param rule whose claim it is
   * @param appliesTo the kinds of subject that it may be said of
   */
  public record Plain(String rule, Set<SubjectKind> appliesTo, ClaimWording wording, String words) {
    public Plain {
      appliesTo = Set.copyOf(appliesTo);
    }
  }

  public ControlClaims {
    plain = List.copyOf(plain);
    ordinary = List.copyOf(ordinary);
  }

  /**
   * Chooses one that is shown and one that is not, in an order that no one can tell beforehand. The
   * same evidence has the same ones.
   *
   * @param asked the checks that are asked about themselves: their claims are left to them
   */
  public List<ControlClaim> of(SubjectKind kind, Set<String> asked, String evidence) {
    List<Plain> fitting =
        plain.stream()
            .filter(one -> one.appliesTo().contains(kind) && !asked.contains(one.rule()))
            .toList();
    if (fitting.size() < 2 || ordinary.isEmpty()) {
      return List.of();
    }
    int choice = evidence.hashCode() >>> 1;
    int at = choice % fitting.size();
    Plain shown = fitting.get(at);
    Plain other = fitting.get((at + 1) % fitting.size());
    ControlClaim right = new ControlClaim(shown.wording(), shown.words(), true);
    ControlClaim wrong =
        new ControlClaim(other.wording(), ordinary.get(choice % ordinary.size()), false);
    return choice / fitting.size() % 2 == 0 ? List.of(right, wrong) : List.of(wrong, right);
  }
}
