package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.ExhibitNames;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts everything that comes with one request together to one case. */
public final class Gathering {
  private final ExhibitNames names = new ExhibitNames();
  private final PictureNumbers pictures = new PictureNumbers();
  private final List<Exhibit> exhibits = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private final List<OutsideRecord> records = new ArrayList<>();
  private @Nullable SubjectKind kind;
  private @Nullable String name;
  private boolean isPrivate;

  /** Who or what is screened, as someone says; what is not said stays. */
  public void about(@Nullable SubjectKind said, @Nullable String called) {
    kind = said == null ? kind : said;
    name = called == null || called.isBlank() ? name : called.strip();
  }

  public void add(Submission submission) {
    submission.exhibits().stream()
        .map(exhibit -> exhibit.named(names.next(exhibit.name(), exhibit.kind())))
        .map(pictures::next)
        .forEach(exhibits::add);
    claims.addAll(submission.claims());
    warnings.addAll(submission.warnings());
    unread.addAll(submission.unread());
    records.addAll(submission.records());
    about(submission.kind(), submission.name());
    keepPrivate(submission.isPrivate());
  }

  /** Nothing of the case is sent to a model, where someone wishes so. */
  public void keepPrivate(boolean wished) {
    isPrivate |= wished;
  }

  /** Text that was typed or pasted; blank text is none. */
  public void text(@Nullable String called, @Nullable ExhibitKind as, String text) {
    if (!text.isBlank()) {
      exhibits.add(Exhibit.of(names.next(called, as), as, text));
    }
  }

  /** A file that was handed in and could not be read, with the reason. */
  public void unread(String file, String reason) {
    pictures.unread(file);
    unread.add(file + ": " + reason);
  }

  public Submission submission() {
    return new Submission(
        kind, name, claims, Screenshots.joined(exhibits), warnings, unread, isPrivate, records);
  }
}
