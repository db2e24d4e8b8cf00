package dev.bonafide.terminal;

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

/**
 * Takes in what is handed over as files. The terminal itself knows no format. Every method throws
 * {@link dev.bonafide.reading.UnreadableExhibit} for a file that cannot be read or breaks a limit.
 */
public interface CaseFileReader {

  /** A file's text. */
  String text(String name, Path file);

  /**
   * What a file, a folder or an archive holds, with what a {@code case.yaml} in it says of the
   * case. One file may hold several exhibits; each has a name of its own.
   *
   * @param kind null where it is to be told from the content
   */
  Submission open(String name, @Nullable ExhibitKind kind, Path file);

  /** The same for a stream. */
  Submission open(String name, @Nullable ExhibitKind kind, InputStream in);

  /**
   * The case of the candidate, or of the account on GitHub, whose page an address is. Its warnings
   * say what came from there.
   */
  default Submission candidate(String address) {
    throw new UnreadableExhibit(address, "is a link, and links are not opened");
  }

  /**
   * What was opened, once its recordings were listened to; one that was not is among the unread.
   * Nothing of what is private is sent for that.
   */
  default Submission heard(Submission handedIn) {
    return handedIn;
  }

  /** The files of a folder that is laid out as {@code rules/} is, or is one of its groups. */
  List<RuleSource> rules(String name, Path folder);

  /**
   * A list of identifiers to watch for.
   *
   * @param terms what someone says about it
   */
  ReadWatchlist watchlist(String name, Path file, ListTerms terms);

  /** Hands on the lines of a corpus as they are read. */
  void corpus(String name, Path file, Consumer<CorpusLine> to);
}
