package dev.bonafide.lab.bench;

import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.reading.CaseLimits;
import dev.bonafide.reading.CaseTooLarge;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.rule.Rule;
import dev.bonafide.testkit.worst.Recipe;
import dev.bonafide.testkit.worst.WorstInput;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks for the case within a server's limits that costs the most to screen, in seconds of one
 * core. Memory is bounded by that of the process: a case that does not fit into it costs for ever.
 */
final class WorstCase {
  private static final CatalogueEngine SHIPPED = ShippedEngine.create();
  private static final CaseLimits LIMITS = CaseLimits.SERVED;
  private static final CatalogueEngine ENGINE =
      ShippedEngine.builder(SHIPPED.catalogue()).limits(LIMITS).build();
  private static final List<String> SENTENCES =
      SHIPPED.catalogue().rules().rules().stream()
          .map(Rule::examples)
          .flatMap(examples -> examples.fires().stream())
          .map(text -> text.replace('\n', ' '))
          .toList();

  private WorstCase() {}

  /**
   * Searches.
   *
   * @param args a file for the figures, how many changes of the shapes, and a seed
   */
  public static void main(String[] args) throws Exception {
    WorstInput search =
        new WorstInput(LIMITS.characters(), Long.parseLong(args[2]), WorstCase::seconds);
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(Path.of(args[0])), true, StandardCharsets.UTF_8)) {
      out.println("CPU s  what came of it  recipe");
      for (WorstInput.Tried one : search.search(Integer.parseInt(args[1]))) {
        out.printf(
            Locale.ROOT,
            "%5.2f  %-14s  %s%n",
            one.cost(),
            refusal(one.recipe()).orElse("screened"),
            one.recipe());
      }
    }
  }

  /** Says what each costs while it goes on. */
  private static double seconds(Recipe recipe) {
    double seconds = measured(recipe);
    System.err.printf(Locale.ROOT, "%5.2f  %s%n", seconds, recipe);
    return seconds;
  }

  private static double measured(Recipe recipe) {
    Submission submission = recipe.submission(SENTENCES, LIMITS.characters());
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try {
      ENGINE.screen(submission, List.of());
    } catch (CaseTooLarge | UnreadableExhibit refused) {
      // Costs what was done until then.
    } catch (OutOfMemoryError tooMuch) {
      return Double.POSITIVE_INFINITY;
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
  }

  private static Optional<String> refusal(Recipe recipe) {
    try {
      ENGINE.screen(recipe.submission(SENTENCES, LIMITS.characters()), List.of());
      return Optional.empty();
    } catch (CaseTooLarge refused) {
      return Optional.of("too large");
    } catch (UnreadableExhibit refused) {
      return Optional.of("unreadable");
    }
  }
}
