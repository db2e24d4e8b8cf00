package dev.bonafide.documents.export;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.CodeFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.documents.profile.GitHubSnapshot;
import dev.bonafide.documents.resume.JsonResume;
import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.documents.tree.JsonScan;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.reading.Readers;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.reading.turn.ExhibitReader;
import dev.bonafide.text.Budget;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads structured exports: JSON, JSON by lines, XML, YAML, rows of SQL, and tables. What is
 * broken, or holds no conversation that can be told, is refused, and the error names it: taken for
 * plain words it would be the subject's, all of it. Left to others are a note, which is never told
 * from content, and a résumé or a post: anyone who writes one could make it look like an export and
 * put words into someone else's mouth.
 */
public final class Exports implements ExhibitReader {
  /** More than a year of a busy channel; an export of a whole server is not one case. */
  public static final int MESSAGES = 250_000;

  private static final int FEWEST_LINES = 4;
  private static final Pattern DATA =
      Pattern.compile("(?i)\\.(?:csv|tsv|jsonl?|ndjson|xml|ya?ml|sql)$");
  private static final Readers OTHERS = new Readers(List.of());

  private final int most;

  public Exports() {
    this(MESSAGES);
  }

  /**
   * @param most messages of one export
   */
  public Exports(int most) {
    this.most = most;
  }

  @Override
  public Optional<Reading> read(Exhibit exhibit, Subject subject) {
    ExhibitKind kind = exhibit.kind();
    boolean code = kind == null ? CodeFile.is(exhibit.name()) : kind == ExhibitKind.REPOSITORY;
    if (kind == ExhibitKind.NOTE || code) {
      return Optional.empty();
    }
    return mayBeExport(kind)
        ? syntax(exhibit.text())
            .flatMap(syntax -> read(syntax, exhibit, subject))
            .or(() -> lined(exhibit, subject))
        : resume(exhibit);
  }

  /** Refuses data in which no one is told: taken for plain words it would be the subject's. */
  private static Optional<Reading> lined(Exhibit exhibit, Subject subject) {
    if (DATA.matcher(exhibit.name()).find()
        && OTHERS.read(exhibit, subject).utterances().stream()
            .allMatch(one -> one.speaker() == null)) {
      throw refused(exhibit, "data");
    }
    return Optional.empty();
  }

  /** Syntax of a text, which is the same in each way it is read. */
  private record Written(String text) {}

  private static Optional<Syntax> syntax(String text) {
    return Budget.once(new Written(text), () -> Syntax.of(text));
  }

  private Optional<Reading> read(Syntax syntax, Exhibit exhibit, Subject subject) {
    try {
      JsonScan document = new JsonScan(syntax.json());
      return read(syntax, document, document.sample(), exhibit, subject);
    } catch (BrokenTree e) {
      if (!syntax.isCertain()) {
        return Optional.empty();
      }
      throw new UnreadableExhibit(exhibit.name(), "line " + e.line() + ": " + e.why());
    }
  }

  private Optional<Reading> read(
      Syntax syntax, JsonScan document, Tree sample, Exhibit exhibit, Subject subject) {
    if (GitHubSnapshot.fits(sample)) {
      return Optional.of(GitHubSnapshot.read(exhibit, JsonTree.read(syntax.json())));
    }
    if (exhibit.kind() == null && JsonResume.fits(sample)) {
      return Optional.of(JsonResume.read(exhibit, JsonTree.read(syntax.json())));
    }
    return talk(syntax, document, sample, exhibit, subject)
        .or(() -> byColumns(syntax, sample, exhibit, subject))
        .or(() -> enclosed(sample, exhibit, subject))
        .or(() -> refuse(syntax, exhibit));
  }

  /** A conversation whose times, speakers and words a JSON document keeps in columns. */
  private Optional<Reading> byColumns(
      Syntax syntax, Tree sample, Exhibit exhibit, Subject subject) {
    if (!syntax.format().equals(Syntax.JSON) || TalkShape.in(JsonColumns.rows(sample)).isEmpty()) {
      return Optional.empty();
    }
    Tree rows = JsonColumns.rows(JsonTree.read(syntax.json()));
    JsonScan document = new JsonScan(JsonTree.written(rows));
    return talk(syntax, document, document.sample(), exhibit, subject);
  }

  private Optional<Reading> talk(
      Syntax syntax, JsonScan document, Tree sample, Exhibit exhibit, Subject subject) {
    return TalkShape.in(sample)
        .filter(talk -> !isProse(syntax, talk))
        .map(
            talk -> {
              Conversation conversation = new Conversation(exhibit, subject, most);
              new ItemReader(talk, conversation).read(document, sample);
              return conversation.reading(syntax.format(), talk.kind());
            });
  }

  /**
   * Whether a table is only lines with as many commas each: it names no columns, and either no
   * speakers or more words than those of one column.
   */
  private static boolean isProse(Syntax syntax, TalkShape talk) {
    return syntax.format().equals(Syntax.TABLE)
        && talk.text().place().getLast().startsWith(Table.UNNAMED)
        && (!talk.speakers().isTold() || talk.isWordy());
  }

  /** A whole text of another layout that a document holds, such as a transcript. */
  private static Optional<Reading> enclosed(Tree sample, Exhibit exhibit, Subject subject) {
    return ValuePlaces.columns(List.of(sample)).values().stream()
        .flatMap(column -> column.values().values().stream())
        .filter(text -> text.lines().limit(FEWEST_LINES).count() == FEWEST_LINES)
        .max(Comparator.comparingInt(String::length))
        .map(text -> OTHERS.read(exhibit.withText(text), subject))
        .filter(reading -> reading.utterances().stream().anyMatch(one -> one.speaker() != null));
  }

  private static Optional<Reading> refuse(Syntax syntax, Exhibit exhibit) {
    if (!syntax.isCertain() && !syntax.format().equals(Syntax.JSON)) {
      return Optional.empty();
    }
    throw refused(exhibit, syntax.what());
  }

  private static UnreadableExhibit refused(Exhibit exhibit, String what) {
    return new UnreadableExhibit(
        exhibit.name(),
        "is "
            + what
            + " in which no messages were found; submit the conversation as text, or as another"
            + " export");
  }

  /** All of a résumé is the subject's, so that no one gains by writing one as JSON. */
  private static Optional<Reading> resume(Exhibit exhibit) {
    if (exhibit.kind() != ExhibitKind.RESUME || !JsonTree.looksLike(exhibit.text())) {
      return Optional.empty();
    }
    try {
      Tree resume = JsonTree.read(exhibit.text());
      return JsonResume.fits(resume)
          ? Optional.of(JsonResume.read(exhibit, resume))
          : Optional.empty();
    } catch (BrokenTree words) {
      return Optional.empty();
    }
  }

  private static boolean mayBeExport(@Nullable ExhibitKind kind) {
    return kind == null
        || switch (kind) {
          case MESSAGES, TRANSCRIPT, CODE_PROFILE -> true;
          case RESUME, JOB_POST, REPOSITORY, NOTE -> false;
        };
  }
}
