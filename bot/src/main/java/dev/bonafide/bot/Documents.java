package dev.bonafide.bot;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.archive.Cases;
import dev.bonafide.documents.corpus.Corpus;
import dev.bonafide.documents.file.TextFile;
import dev.bonafide.documents.intake.Formats;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.shipped.RuleFolder;
import dev.bonafide.documents.watchlist.WatchlistFile;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.listening.Listening;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.watchlist.ListTerms;
import dev.bonafide.watchlist.ReadWatchlist;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives the terminal what the documents adapter reads. */
public final class Documents implements CaseFileReader {
  private final Intake intake;

  /** A corpus is read without: measuring sends nothing away. */
  private final Intake unheard;

  private final Listening listening;
  private final Extensions extensions;

  /** One that refuses recordings, and opens no links. */
  public Documents(IntakeLimits limits) {
    this(limits, new Settings(Map.of()), InstantSource.system());
  }

  /** Creates one that opens the links, and reads the recordings, that the settings allow. */
  public Documents(IntakeLimits limits, Settings settings, InstantSource clock) {
    this.extensions = Extensions.of(settings, clock);
    this.listening = extensions.listening();
    this.intake = new Intake(Formats.all(limits, listening.largest()), limits);
    this.unheard = new Intake(Formats.all(limits), limits);
  }

  @Override
  public Submission heard(Submission handedIn) {
    return listening.heard(
        handedIn, () -> new IllegalStateException("nobody else listens on the command line"));
  }

  /** No file of a candidate's describes the case: it could write the reviewer's notes. */
  @Override
  public Submission candidate(String address) {
    return extensions
        .opened(address, new SharedFiles(intake.limits(), listening)::open)
        .orElseThrow(
            () ->
                new UnreadableExhibit(
                    address,
                    "is not a link to a candidate in Greenhouse, Ashby, or Lever, or to an account"
                        + " on GitHub; other pages are not opened"));
  }

  @Override
  public String text(String name, Path file) {
    return TextFile.read(name, file);
  }

  @Override
  public List<RuleSource> rules(String name, Path folder) {
    return RuleFolder.read(name, folder);
  }

  @Override
  public Submission open(String name, @Nullable ExhibitKind kind, Path file) {
    return new Cases(intake).open(name, kind, file);
  }

  @Override
  public Submission open(String name, @Nullable ExhibitKind kind, InputStream in) {
    return new Cases(intake).open(name, kind, in);
  }

  @Override
  public ReadWatchlist watchlist(String name, Path file, ListTerms terms) {
    return WatchlistFile.read(name, file, terms);
  }

  @Override
  public void corpus(String name, Path file, Consumer<CorpusLine> to) {
    Corpus.each(name, file, unheard, to);
  }
}
