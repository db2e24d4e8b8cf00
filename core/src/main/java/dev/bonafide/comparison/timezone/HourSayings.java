package dev.bonafide.comparison.timezone;

import dev.bonafide.comparison.dialogue.PhraseSet;

/** How one names an hour, and whose it is. */
final class HourSayings {
  static final PhraseSet HOURS =
      PhraseSet.of(
          """
          {NUMBER} (am|pm)
          ({NUMBER}|six|seven|eight|nine|ten|eleven) in the (morning|afternoon)
          """);

  static final PhraseSet YOURS =
      PhraseSet.of(
          "(your|ur) (time|side|end|place)|for you|where you are|at yours|with you|by you");

  private HourSayings() {}
}
