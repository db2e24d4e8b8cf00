package dev.bonafide.consultation.request;

import dev.bonafide.check.RedFlag;
import java.util.List;

/**
 * How a model is told what to point at. It differs from what people read where recorded answers
 * were given to earlier words.
 *
 * @param title what it is, in a few words
 * @param why what makes it telling
 * @param innocent what explains it honestly, at least one
 */
public record KindWording(String title, String why, List<String> innocent) {
  public KindWording {
    innocent = List.copyOf(innocent);
    if (innocent.isEmpty()) {
      throw new IllegalArgumentException("there is no innocent explanation");
    }
  }

  /** The words that people read. */
  public static KindWording of(RedFlag flag) {
    return new KindWording(flag.title(), flag.why(), flag.innocent());
  }
}
