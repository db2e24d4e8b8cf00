package dev.bonafide.documents.export;

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
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.reading.turn.ExhibitReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON that a platform exported. An export that is broken is refused by name: taken for plain
 * words it would be the subject's, all of it. JSON of no known layout, broken or not, is left to
 * others, as is a note, which is never told from content, and a résumé or a post: anyone who writes
 * one could make it look like an export and put words into somebody else's mouth.
 */
public final class Exports implements ExhibitReader {
  /** Two of them in one text are no chance. */
  private static final List<String> KEYS =
      List.of("messages", "ts", "text", "type", "from", "author", "timestamp", "login");

  private static final List<Export> LAYOUTS =
      List.of(
          new DiscordChannel(),
          new TelegramChat(),
          new SlackThread(),
          new Fireflies(),
          new OtterSpeech());

  /** More than a year of a busy channel; an export of a whole server is not one case. */
  public static final int MESSAGES = 250_000;

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
    if (kind == ExhibitKind.NOTE
        || kind == ExhibitKind.REPOSITORY
        || !JsonTree.looksLike(exhibit.text())) {
      return Optional.empty();
    }
    JsonScan document = new JsonScan(exhibit.text());
    try {
      Tree sample = document.sample();
      return mayBeExport(kind) ? read(sample, document, exhibit, subject) : resume(sample, exhibit);
    } catch (BrokenTree e) {
      if (!mayBeExport(kind) || !namesKeysOfExports(exhibit.text())) {
        return Optional.empty();
      }
      throw new UnreadableExhibit(exhibit.name(), "line " + e.line() + ": " + e.why());
    }
  }

  private Optional<Reading> read(Tree sample, JsonScan document, Exhibit exhibit, Subject subject) {
    if (GitHubSnapshot.fits(sample)) {
      return Optional.of(GitHubSnapshot.read(exhibit, JsonTree.read(exhibit.text())));
    }
    for (Export layout : LAYOUTS) {
      if (layout.fits(sample)) {
        Conversation conversation = new Conversation(exhibit, subject, most);
        layout.read(sample, document, conversation);
        return Optional.of(conversation.reading(layout.format(), layout.kind()));
      }
    }
    return exhibit.kind() == null ? resume(sample, exhibit) : Optional.empty();
  }

  /** All of a résumé is the subject's, so that nobody gains by writing one as JSON. */
  private static Optional<Reading> resume(Tree sample, Exhibit exhibit) {
    boolean may = exhibit.kind() == null || exhibit.kind() == ExhibitKind.RESUME;
    return may && JsonResume.fits(sample)
        ? Optional.of(JsonResume.read(exhibit, JsonTree.read(exhibit.text())))
        : Optional.empty();
  }

  private static boolean mayBeExport(@Nullable ExhibitKind kind) {
    return kind == null
        || switch (kind) {
          case MESSAGES, TRANSCRIPT, CODE_PROFILE -> true;
          case RESUME, JOB_POST, REPOSITORY, NOTE -> false;
        };
  }

  private static boolean namesKeysOfExports(String text) {
    return KEYS.stream().filter(key -> text.contains("\"" + key + "\"")).count() >= 2;
  }
}
