package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.house.House;
import dev.bonafide.verdict.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Frauds of the corpus to which people who know the rules added the most convincing texts that they
 * could write. Without a model none of it may lower a verdict. {@code -Dpersuaded.all=true} tries
 * all of them; what a careful second reading makes of them stands in the accuracy page.
 */
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class PersuadedTest {
  private static final int ONE_IN = Boolean.getBoolean("persuaded.all") ? 1 : 4;

  @Test
  void nobody_talks_a_verdict_of_the_rules_down() {
    List<LabelledCase> sources =
        House.files(".jsonl").stream()
            .map(House::name)
            .filter(name -> name.matches("corpus/[^/]+/[^/]+"))
            .flatMap(name -> Cases.of(name.substring("corpus/".length())).stream())
            .toList();
    List<LabelledCase> persuaded =
        IntStream.rangeClosed(1, 3)
            .mapToObj("../lab/scorecard/persuaded/cases-%d.jsonl"::formatted)
            .flatMap(file -> Cases.of(file).stream())
            .toList();
    assertThat(persuaded).hasSize(104);
    assertThat(
            IntStream.range(0, persuaded.size())
                .filter(at -> at % ONE_IN == 0)
                .mapToObj(persuaded::get)
                .filter(one -> level(one) < level(source(one, sources)))
                .map(LabelledCase::id))
        .isEmpty();
  }

  private static LabelledCase source(LabelledCase persuaded, List<LabelledCase> sources) {
    return sources.stream()
        .filter(one -> persuaded.id().equals(one.id() + "+p"))
        .findFirst()
        .orElseThrow();
  }

  private static int level(LabelledCase one) {
    Verdict verdict =
        Shipped.ENGINE.alone().screen(one.submission(), List.of()).assessment().verdict();
    return verdict.level();
  }
}
