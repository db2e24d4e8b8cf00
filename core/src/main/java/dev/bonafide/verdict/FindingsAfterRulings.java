package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import dev.bonafide.check.Refuted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands of the outcomes after a second reading and a reviewer's rulings, which go before it.
 * A pattern is made of findings that stand, and a ruling on it is one on all that it is made of.
 *
 * @param findings that stand
 * @param met patterns that stand
 * @param setAside the others
 */
record FindingsAfterRulings(
    List<Outcome.Finding> findings, List<MetPattern> met, List<Weighed> setAside) {

  static FindingsAfterRulings of(List<Outcome> outcomes, RuledWords words, List<Refuted> refuted) {
    List<Outcome.Finding> standing = new ArrayList<>();
    List<Weighed> setAside = new ArrayList<>();
    Outcome.findings(outcomes)
        .forEach(
            finding ->
                aside(finding, words, refuted)
                    .ifPresentOrElse(
                        aside -> setAside.add(words.without(finding, aside)),
                        () -> standing.add(words.counting(finding))));
    List<MetPattern> met = new ArrayList<>();
    for (MetPattern one : words.met(standing)) {
      Optional<Ruling> ruling = Ruling.on(one.finding(), words.rulings());
      ruling.ifPresent(found -> setAside.add(words.without(one.finding(), found)));
      if (ruling.isEmpty()) {
        met.add(one);
      }
    }
    return new FindingsAfterRulings(standing, met, setAside);
  }

  private static Optional<SetAside> aside(
      Outcome.Finding finding, RuledWords words, List<Refuted> refuted) {
    return words
        .on(finding)
        .<SetAside>map(ruling -> ruling)
        .or(
            () ->
                refuted.stream()
                    .filter(one -> one.check().equals(finding.check()))
                    .filter(_ -> words.confirming(finding).isEmpty())
                    .findFirst()
                    .map(SetAside.Reread::new));
  }
}
