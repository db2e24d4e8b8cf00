package dev.bonafide.bot;

import dev.bonafide.documents.corpus.Corpus;
import dev.bonafide.documents.intake.Formats;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.evaluation.LabelledCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The labeled cases of the repository. */
public final class Cases {
  static final Path CORPUS = Path.of(System.getProperty("bonafide.root", ".."), "corpus");

  /** Of one hand, a file for each kind of subject; but the first they were kept apart once. */
  static final List<String> SETS = List.of("tune", "check-1", "check-2", "check-3", "check-4");

  private Cases() {}

  /** All cases of a file; a line that is no case is an error here. */
  public static List<LabelledCase> of(String path) {
    List<LabelledCase> cases = new ArrayList<>();
    Corpus.each(
        path,
        CORPUS.resolve(path),
        new Intake(Formats.all(TestLimits.UNHURRIED), TestLimits.UNHURRIED),
        line -> {
          switch (line) {
            case CorpusLine.Labelled(LabelledCase one) -> cases.add(one);
            case CorpusLine.Unreadable(String where, String why) ->
                throw new IllegalStateException(where + ": " + why);
          }
        });
    return cases;
  }
}
