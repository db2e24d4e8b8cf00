package dev.bonafide.bench.linkage;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** Names, addresses and numbers that nobody else in the set has. */
final class MadeNames {
  private static final List<String> SYLLABLES =
      List.of(
          ("ba ka lo mi ra ti na se vo du pe ri sa ma no le ha jo fi ta be ki lu ro ve zi an el or"
                  + " ul in am der sen ton mar ber lin")
              .split(" ", -1));
  private static final List<String> FREE =
      List.of("gmail.com", "gmail.com", "gmail.com", "outlook.com", "proton.me", "yahoo.com");
  private static final List<String> CODES =
      List.of("1", "44", "351", "49", "55", "48", "380", "91");

  private final Chance chance;
  private final Set<String> given = new HashSet<>();

  MadeNames(Chance chance) {
    this.chance = chance;
  }

  String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < syllables; at++) {
      word.append(chance.one(SYLLABLES));
    }
    return word.toString();
  }

  /** Of which there are far fewer than people. */
  String person() {
    return MadeSentences.capitalized(word(2)) + " " + MadeSentences.capitalized(word(2));
  }

  String firm() {
    return fresh(() -> MadeSentences.capitalized(word(3)));
  }

  String mailbox(String person) {
    String name = person.toLowerCase(Locale.ROOT).replace(' ', '.');
    return fresh(() -> name + chance.below(2_000) + "@" + chance.one(FREE));
  }

  String phone() {
    return fresh(() -> "+" + chance.one(CODES) + chance.between(2, 9) + chance.digits(8));
  }

  String login() {
    return fresh(() -> word(2) + "-" + word(2) + chance.below(100));
  }

  private String fresh(Supplier<String> making) {
    String one = making.get();
    while (!given.add(one)) {
      one = making.get();
    }
    return one;
  }
}
