package dev.bonafide.lab.evaluation;

import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Strength;
import java.util.List;

/** Red flags where only the ID, the group, and the strength matter. */
public final class PlainFlag {
  private PlainFlag() {}

  public static RedFlag of(String id, String group, Strength strength) {
    return new RedFlag(
        id,
        "Title of " + id,
        group,
        strength,
        "Why " + id + " matters.",
        List.of("An innocent reason for " + id),
        new FollowUpQuestion("Is there an answer to " + id + "?", "A good one.", "A bad one."),
        List.of("A source on " + id),
        false);
  }
}
