package dev.bonafide.terminal;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.watchlist.ListTerms;
import dev.bonafide.watchlist.ReadWatchlist;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every file holds one text, its own name; a picture shows a chat; one called unreadable is. */
public final class OneTextReader implements CaseFileReader {
  @Override
  public String text(String name, Path file) {
    return name;
  }

  @Override
  public Submission open(String name, @Nullable ExhibitKind kind, Path file) {
    if (name.equals("unreadable")) {
      throw new UnreadableExhibit(name, "is empty");
    }
    String text = name.endsWith(".png") ? "Ana: See " + name + "\nYou: Yes\n" : "text of " + name;
    return new Submission(null, null, List.of(), List.of(Exhibit.of(name, kind, text)), List.of());
  }

  @Override
  public Submission open(String name, @Nullable ExhibitKind kind, InputStream in) {
    return open(name, kind, Path.of("."));
  }

  @Override
  public List<RuleSource> rules(String name, Path folder) {
    return List.of();
  }

  @Override
  public ReadWatchlist watchlist(String name, Path file, ListTerms terms) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void corpus(String name, Path file, Consumer<CorpusLine> to) {}
}
