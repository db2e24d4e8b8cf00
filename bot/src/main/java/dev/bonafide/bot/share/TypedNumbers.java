package dev.bonafide.bot.share;

import dev.bonafide.terminal.Refusal;
import java.util.List;

/** Numbers of cases as they are typed. */
final class TypedNumbers {
  private static final int MOST = 100;

  private TypedNumbers() {}

  static List<Long> of(List<String> typed) {
    if (typed.size() > MOST) {
      throw new Refusal("give at most " + MOST + " cases at once");
    }
    typed.stream()
        .filter(one -> !one.matches("[1-9][0-9]{0,17}"))
        .findFirst()
        .ifPresent(
            one -> {
              throw new Refusal(one + ": must be the number of a case; run bonafide case list");
            });
    return typed.stream().map(Long::parseLong).distinct().toList();
  }
}
