package dev.bonafide.lab.scorecard;

import dev.bonafide.lab.evaluate.ReplayJson;
import dev.bonafide.lab.evaluate.Replayed;
import dev.bonafide.lab.evaluation.scorecard.Baseline;
import dev.bonafide.lab.evaluation.scorecard.Scorecard;
import dev.bonafide.lab.evaluation.scorecard.SourceFigures;
import dev.bonafide.terminal.Console;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A scorecard as it is printed and written.
 *
 * @param text as Markdown
 * @param files by name, as {@code --out} writes them
 */
public record Card(String text, String json, Map<String, String> files) {
  public Card {
    files = Map.copyOf(files);
  }

  /** Of a corpus. */
  public static Card of(Scorecard card) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("index.html", ScorecardPage.of(card));
    files.put("measured.txt", ScorecardTables.measured(card));
    files.put("moved.txt", ScorecardTables.moved(card));
    files.put("tables.txt", ScorecardTables.whole(card));
    return with(files, ScorecardTables.whole(card), ScorecardJson.of(card));
  }

  /** Of honest texts from elsewhere, beside the corpus that the baseline is learned from. */
  public static Card of(Scorecard corpus, Scorecard outside) {
    Baseline baseline = Baseline.of(corpus.judged(), outside.judged());
    String text = ScorecardTables.sources(SourceFigures.of(outside.judged()), baseline);
    return with(
        Map.of("sources.txt", text), text, ScorecardJson.sources(outside.sources(), baseline));
  }

  private static Card with(Map<String, String> files, String text, String json) {
    Map<String, String> all = new LinkedHashMap<>(files);
    all.put("scorecard.json", json);
    return new Card(text, json, all);
  }

  /** The same with three modes side by side, as a file and at the end of what is printed. */
  public Card with(Replayed replayed) {
    Map<String, String> more = new LinkedHashMap<>(files);
    String modes = Modes.of(replayed);
    more.put("modes.txt", modes);
    more.put("modes.json", ReplayJson.of(replayed));
    return new Card(text + "\n" + modes, json, more);
  }

  /** Writes its files into a folder. */
  public void write(String folder, Console console) {
    new ScorecardFolder(folder, console).write(files);
  }
}
