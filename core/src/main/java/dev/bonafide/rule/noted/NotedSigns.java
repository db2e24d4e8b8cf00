package dev.bonafide.rule.noted;

import java.util.List;

/**
 * Red flags that a note may mean.
 *
 * @param ids the likeliest first, at most three
 * @param isClear whether the first is meant, so that no one has to be asked
 */
public record NotedSigns(List<String> ids, boolean isClear) {
  static final NotedSigns NONE = new NotedSigns(List.of(), false);

  public NotedSigns {
    ids = List.copyOf(ids);
  }
}
