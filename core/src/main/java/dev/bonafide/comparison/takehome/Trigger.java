package dev.bonafide.comparison.takehome;

import dev.bonafide.casefile.Citation;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Entry that runs without being asked for: on opening the folder, on installing, on a commit.
 *
 * @param whole whether the file is run as a whole
 * @param command what is run; of a file that is run as a whole and is code, nothing
 * @param places where a letter of the command stands in the text as read
 */
record Trigger(SourceFile file, boolean whole, String command, IntUnaryOperator places) {
  Citation cited() {
    return file.cited(places.applyAsInt(0));
  }

  /** The lines on which steps of the command begin. */
  List<Citation> cited(List<Integer> steps) {
    return steps.stream().map(step -> file.cited(places.applyAsInt(step))).distinct().toList();
  }
}
