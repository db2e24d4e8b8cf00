package dev.bonafide.text;

import java.util.Set;

/**
 * How often a word is met in running text, roughly: enough to choose the rarer of two. Words of the
 * list cost {@value #EVERYDAY}; others the less, the longer they are.
 */
final class Commonness {
  static final int EVERYDAY = 200;
  private static final int SHORT = 24;

  private static final Set<String> WORDS =
      Set.of(
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
          """
              .lines()
              .flatMap(line -> java.util.Arrays.stream(line.trim().split(" ")))
              .distinct()
              .toArray(String[]::new));

  private Commonness() {}

  static int of(String word) {
    return WORDS.contains(word) ? EVERYDAY : Math.max(1, SHORT - 2 * word.length());
  }
}
