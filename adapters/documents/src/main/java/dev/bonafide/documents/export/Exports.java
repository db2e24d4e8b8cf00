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
 * Reads JSON that a platform exported. Text that begins as JSON and is broken is refused by name:
 * taken for plain words it would be the subject's, all of it. Notes, résumés and posts are never
 * exports, and JSON of no known layout is left to others.
 */
public final class Exports implements ExhibitReader {
  private static final List<Export> LAYOUTS =
      List.of(new DiscordChannel(), new TelegramChat(), new SlackThread());

  @Override
  public Optional<Reading> read(Exhibit exhibit, Subject subject) {
    if (isNeverAnExport(exhibit.kind()) || !JsonTree.looksLike(exhibit.text())) {
      return Optional.empty();
    }
    Tree document = tree(exhibit);
    if (GitHubSnapshot.fits(document)) {
      return Optional.of(GitHubSnapshot.read(exhibit, document));
    }
    return LAYOUTS.stream()
        .filter(layout -> layout.fits(document))
        .findFirst()
        .map(layout -> read(layout, document, exhibit, subject));
  }

  /** What one person wrote stays theirs, whatever they let it begin with. */
  private static boolean isNeverAnExport(@Nullable ExhibitKind kind) {
    return kind == ExhibitKind.NOTE || kind == ExhibitKind.RESUME || kind == ExhibitKind.JOB_POST;
  }

  private static Tree tree(Exhibit exhibit) {
    try {
      return JsonTree.read(exhibit.text());
    } catch (BrokenTree e) {
      throw new UnreadableExhibit(exhibit.name(), "line " + e.line() + ": " + e.why());
    }
  }

  private static Reading read(Export layout, Tree document, Exhibit exhibit, Subject subject) {
    Conversation conversation = new Conversation(exhibit, subject);
    layout.read(document, conversation);
    return conversation.reading(layout.format());
  }
}
