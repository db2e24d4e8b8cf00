package dev.bonafide.consultation.request;

import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Strength;

/**
 * A kind of thing that a model may point at.
 *
 * @param flag its card; at most strong
 * @param quotes how many quotes of the subject, or of a reviewer's note, it takes, at least one
 * @param context how many quotes it takes beside them, of anybody: the question that was asked
 * @param contradiction whether the first two quotes are held against each other
 */
public record Kind(RedFlag flag, int quotes, int context, boolean contradiction) {
  public Kind {
    if (!Strength.STRONG.atLeast(flag.strength())) {
      throw new IllegalArgumentException(flag.id() + ": a model's word is never decisive");
    }
    if (quotes < (contradiction ? 2 : 1) || context < 0) {
      throw new IllegalArgumentException(flag.id() + " asks for too few quotes");
    }
  }

  public String id() {
    return flag.id();
  }
}
