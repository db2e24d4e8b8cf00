package dev.bonafide.text;

import java.util.HashMap;
import java.util.Map;

/**
 * About how often a word is met in running text: enough to choose the rarer of two. The list stands
 * roughly in the order of frequency, the most frequent first; by Zipf's law the n-th of a language
 * makes up a share of 0.1/n or so. Words that are not listed are taken to be the rarer, the longer.
 */
final class Commonness {
  private static final double MOST_FREQUENT = 0.06;
  private static final double RARE = 2e-4;

  private static final String WORDS =
      """
          the be to of and a in that have i it for not on with he as you do at this but his by from
          they we say her she or an will my one all would there their what so up out if about who
          get which go me when make can like time no just him know take people into year your good
          some could them see other than then now look only come its over think also back after use
          two how our work first well way even new want because any these give day most us is are
          was were been has had did does am more very need here please send pay money job account
          call team company project experience help name phone email mail message hi hello thanks
          thank yes ok okay sorry sir don't can't i'm it's may must should let tell ask week month
          hour hours days today tomorrow online remote home free start long part full same many
          each every own off down before through where why too much really still again last next
          de la que el en y a los se del las un por con no una su para es al lo como o da do um e
          и в не на я что с а как это по но мы вы за то все он она так его le les et des du une est
          pour qui dans pas sur au der die und den von zu das mit sich des auf für ist im dem nicht
          $ % @ / + & = #
          """;

  private static final Map<String, Double> CHANCES = chances();

  private Commonness() {}

  /** The chance that a word of a text is this one. */
  static double of(String word) {
    Double known = CHANCES.get(word);
    return known != null ? known : RARE / (1 << Math.min(10, word.length()));
  }

  private static Map<String, Double> chances() {
    Map<String, Double> chances = new HashMap<>();
    for (String line : WORDS.lines().toList()) {
      for (String word : line.strip().split(" ")) {
        chances.putIfAbsent(word, MOST_FREQUENT / (1 + chances.size() / 4.0));
      }
    }
    return chances;
  }
}
