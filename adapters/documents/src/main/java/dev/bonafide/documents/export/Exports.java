package dev.bonafide.documents.export;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.documents.profile.GitHubSnapshot;
import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.reading.ExhibitReader;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON that a platform exported. An export that is broken is refused by name: taken for plain
 * words it would be the subject's, all of it. JSON of no known layout, broken or not, is left to
 * others, as is a note, which is never told from content, and a résumé or a post: whoever writes
 * one could write it as an export and put the words into somebody else's mouth.
 */
public final class Exports implements ExhibitReader {
  /** Two of them in one text are no chance. */
  private static final List<String> KEYS =
      List.of("messages", "ts", "text", "type", "from", "author", "timestamp", "login");

  private static final List<Export> LAYOUTS =
      List.of(new DiscordChannel(), new TelegramChat(), new SlackThread());

  @Override
  public Optional<Reading> read(Exhibit exhibit, Subject subject) {
    if (!mayBeExport(exhibit.kind()) || !JsonTree.looksLike(exhibit.text())) {
      return Optional.empty();
    }
    Tree document;
    try {
      document = JsonTree.read(exhibit.text());
    } catch (BrokenTree e) {
      if (!namesKeysOfExports(exhibit.text())) {
        return Optional.empty();
      }
      throw new UnreadableExhibit(exhibit.name(), "line " + e.line() + ": " + e.why());
    }
    if (GitHubSnapshot.fits(document)) {
      return Optional.of(GitHubSnapshot.read(exhibit, document));
    }
    return LAYOUTS.stream()
        .filter(layout -> layout.fits(document))
        .findFirst()
        .map(layout -> read(layout, document, exhibit, subject));
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

  private static Reading read(Export layout, Tree document, Exhibit exhibit, Subject subject) {
    Conversation conversation = new Conversation(exhibit, subject);
    layout.read(document, conversation);
    return conversation.reading(layout.format());
  }
}
