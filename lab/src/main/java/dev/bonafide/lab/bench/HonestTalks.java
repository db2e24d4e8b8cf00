package dev.bonafide.lab.bench;

import dev.bonafide.bot.Documents;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.check.Outcome;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.evaluation.LabelledCase;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each rule fires in long honest talks, for {@code honest-talk.properties}: which a law
 * holds the rules to. The talks are not in the repository; any corpus of honest cases will do.
 */
final class HonestTalks {
  private final CatalogueEngine engine = ShippedEngine.create();
  private final Map<String, Integer> times = new TreeMap<>();
  private long words;

  private HonestTalks() {}

  /**
   * Prints the file.
   *
   * @param args files of labeled cases, all of them honest talk
   */
  public static void main(String[] args) {
    HonestTalks talks = new HonestTalks();
    Documents documents = new Documents(IntakeLimits.DEFAULT);
    for (String file : args) {
      documents.corpus(file, Path.of(file), talks::look);
    }
    System.out.println("words = " + talks.words);
    talks.times.forEach((rule, fired) -> System.out.println(rule + " = " + fired));
  }

  private void look(CorpusLine line) {
    if (line instanceof CorpusLine.Labelled(LabelledCase one)) {
      CaseFile talk = engine.read(one.submission());
      talk.readings().forEach(this::count);
      engine.examine(talk).outcomes().stream()
          .filter(Outcome.Finding.class::isInstance)
          .forEach(outcome -> times.merge(outcome.check(), 1, Integer::sum));
    }
  }

  private void count(Reading reading) {
    reading.utterances().stream()
        .filter(said -> said.role() == Role.SUBJECT)
        .forEach(said -> words += reading.words(said).split("\\s+").length);
  }
}
