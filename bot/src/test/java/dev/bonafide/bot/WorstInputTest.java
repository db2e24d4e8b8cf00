package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.reading.CaseLimits;
import dev.bonafide.reading.CaseTooLarge;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.testkit.growth.Slowness;
import dev.bonafide.testkit.worst.Recipe;
import dev.bonafide.testkit.worst.WorstInput;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Every shape that a hostile text may have, as long as a server takes it: none keeps a core busy.
 * {@code -Dworst.changes=200} looks for worse ones among changes of the dearest, {@code
 * -Dworst.seed=7} among others; {@code lab/bench/run worst} prints what each costs.
 */
@Tag("long")
@Isolated // It measures processor time, which busy caches make longer.
class WorstInputTest {
  /** Seconds of a core on the usual machine, whatever is handed in. */
  private static final double MOST = 5;

  private static final int WARM_UP = 60_000;

  private static final CaseLimits LIMITS = CaseLimits.SERVED;
  private static final CatalogueEngine ENGINE =
      ShippedEngine.builder(Shipped.ENGINE.catalogue()).limits(LIMITS).build();
  private static final List<String> SENTENCES =
      Shipped.ENGINE.catalogue().rules().rules().stream()
          .flatMap(rule -> rule.examples().fires().stream())
          .map(text -> text.replace('\n', ' '))
          .toList();

  @Test
  void no_case_within_the_limits_keeps_a_core_busy_for_long() {
    search(WARM_UP, WorstInputTest::seconds, 0);
    List<WorstInput.Tried> dearest =
        search(
            LIMITS.characters(),
            recipe -> seconds(recipe) / Slowness.ofProcessor(),
            Integer.getInteger("worst.changes", 0));
    assertThat(dearest).allSatisfy(one -> assertThat(one.cost()).as("%s", one).isLessThan(MOST));
    assertThat(dearest.getFirst().cost()).as("something was looked at").isPositive();
  }

  private static List<WorstInput.Tried> search(
      int characters, ToDoubleFunction<Recipe> cost, int changes) {
    return new WorstInput(characters, Long.getLong("worst.seed", 1), cost).search(changes);
  }

  private static double seconds(Recipe recipe) {
    Submission submission = recipe.submission(SENTENCES, LIMITS.characters());
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try {
      ENGINE.screen(submission, List.of());
    } catch (CaseTooLarge | UnreadableExhibit refused) {
      // Costs what was done until then.
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
  }
}
