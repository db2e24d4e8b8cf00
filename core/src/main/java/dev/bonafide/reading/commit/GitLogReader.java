package dev.bonafide.reading.commit;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.speaker.Roles;
import dev.bonafide.reading.time.DateOrder;
import dev.bonafide.reading.time.Moments;
import dev.bonafide.reading.turn.ExhibitReader;
import dev.bonafide.reading.turn.Lead;
import dev.bonafide.reading.turn.Ruler;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.reading.turn.TranscriptBuilder;
import dev.bonafide.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code git log} prints: a commit's message is an utterance of its author, at the author's
 * date with its offset from UTC. The log is handed in as the subject's work; where an author has
 * the subject's name, the others are others.
 */
public final class GitLogReader implements ExhibitReader {
  public static final String FORMAT = "git-log";

  /** In lines: below a longer text, commits are a part of that. */
  private static final int MOST_ABOVE = 8;

  private static final Pattern COMMIT = Pattern.compile("^commit [0-9a-f]{6,64}\\b");

  @Override
  public Optional<Reading> read(Exhibit exhibit, Subject subject) {
    TextPage page = TextPage.of(exhibit.text());
    boolean possible = exhibit.kind() == null || exhibit.kind() == ExhibitKind.CODE_PROFILE;
    int first = possible ? first(page) : page.count();
    if (first == page.count()) {
      return Optional.empty();
    }
    boolean named =
        page.each()
            .map(line -> field(line, "Author:"))
            .flatMap(Optional::stream)
            .distinct()
            .anyMatch(author -> Roles.isSubject(author, exhibit, subject));
    TranscriptBuilder talk = new TranscriptBuilder(page.text());
    Lead.take(page, first, exhibit, talk, Ruler::isWordless);
    for (int index = first; index < page.count(); ) {
      index = takeCommit(page, index, named ? null : Role.SUBJECT, talk);
    }
    return Optional.of(talk.read(exhibit, subject, ExhibitKind.CODE_PROFILE, FORMAT));
  }

  /** The first commit, where few other lines stand above it; else the number of lines. */
  private static int first(TextPage page) {
    int first = page.firstWritten();
    while (first < Math.min(page.count(), MOST_ABOVE)) {
      if (isCommit(page.line(first))) {
        return first;
      }
      first++;
    }
    return page.count();
  }

  /** Takes one commit; answers where the next begins. */
  private static int takeCommit(
      TextPage page, int first, @Nullable Role role, TranscriptBuilder talk) {
    String author = null;
    Moment at = null;
    int index = first + 1;
    while (index < page.count() && isField(page.line(index))) {
      TextLine line = page.line(index);
      author = field(line, "Author:").orElse(author);
      Optional<String> date = field(line, "Date:").or(() -> field(line, "AuthorDate:"));
      at = date.isPresent() ? Moments.said(date.get(), DateOrder.DAY_FIRST) : at;
      index++;
    }
    int body = index;
    while (index < page.count() && !isCommit(page.line(index))) {
      index++;
    }
    if (index > body) {
      Span where = new Span(page.line(body).start(), page.line(index - 1).end());
      talk.addAs(role, author, at, where);
    }
    return index;
  }

  private static boolean isCommit(TextLine line) {
    return line.text().startsWith("commit ") && COMMIT.matcher(line.head(80)).find();
  }

  private static boolean isField(TextLine line) {
    int colon = line.text().indexOf(':');
    return colon > 0
        && colon < 12
        && line.text().chars().limit(colon).allMatch(Character::isLetter);
  }

  private static Optional<String> field(TextLine line, String name) {
    return line.text().startsWith(name)
        ? Optional.of(line.text().substring(name.length()).strip())
        : Optional.empty();
  }
}
