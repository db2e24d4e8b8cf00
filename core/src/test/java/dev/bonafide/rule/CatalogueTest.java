package dev.bonafide.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.comparison.Comparisons;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.rule.file.ShippedRules;
import org.junit.jupiter.api.Test;

/** Every file of the shipped catalogue, held to its own examples. */
class CatalogueTest {
  @Test
  void every_example_of_every_rule_holds() {
    RuleBook book =
        RuleBook.read(
            ShippedRules.all(), Comparisons.all(new ListFiles(ShippedRules.all())::named));
    assertThat(
            Trial.all(book).stream()
                .filter(trial -> !trial.holds())
                .map(
                    trial ->
                        trial.rule().flag().id()
                            + (trial.mustFire() ? " is silent on: " : " fires on: ")
                            + trial.example()))
        .isEmpty();
  }
}
