package dev.bonafide.comparison.interview;

import dev.bonafide.casefile.Citation;
import dev.bonafide.comparison.resume.ResumeLine;
import java.util.List;

/** Words of an answer, and the line of the résumé where they begin. */
record ReadOut(ResumeLine line, Citation said) {
  List<Citation> cited() {
    return List.of(line.cited(), said);
  }
}
