package dev.bonafide.rule;

import java.util.List;

/** Texts on which a rule must fire, and texts on which it must not. */
public record Examples(List<String> fires, List<String> silent) {
  public Examples {
    fires = List.copyOf(fires);
    silent = List.copyOf(silent);
  }
}
