package dev.bonafide.consultation.sheet;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.consultation.redaction.RedactedText;
import dev.bonafide.text.Span;
import java.util.Optional;

/**
 * A line of evidence as a model is shown it.
 *
 * @param number what answers call it by, from 1
 * @param person the stand-in of who says it; empty where no name is known
 * @param words with stand-ins; they hold no line end
 * @param unsure whether no one knows for certain who says it
 */
public record SheetLine(
    int number,
    Reading reading,
    Utterance utterance,
    Optional<String> person,
    RedactedText words,
    boolean unsure) {

  public Role role() {
    return utterance.role();
  }

  /** Whether what stands here may accuse: an interviewer's words never do. */
  public boolean mayAccuse() {
    return role().isOfSubject() || role() == Role.REVIEWER;
  }

  /** Whether words that someone cites stand here, any of them. */
  public boolean holds(Citation citation) {
    return reading.name().equals(citation.exhibit()) && place().overlaps(citation.span());
  }

  /** Whether a form or the reviewer states it of the subject. */
  public boolean isStated() {
    return StatedClaims.are(reading);
  }

  /** Where it stands in its reading. */
  public Span place() {
    return words.original(new Span(0, words.text().length()));
  }

  private String shownRole() {
    return switch (role()) {
      case SUBJECT, CODE -> "subject";
      case REVIEWER -> "note";
      case OTHER, STAFF -> "other";
    };
  }

  /** Number, role, person, time, words. Nothing in the words can begin another line. */
  String shown() {
    StringBuilder shown = new StringBuilder().append(number).append(" | ").append(shownRole());
    shown.append(unsure ? " (unsure)" : "");
    person.ifPresent(name -> shown.append(' ').append(name));
    Optional.ofNullable(utterance.at())
        .ifPresent(at -> shown.append(" | ").append(at.text().replaceAll("\\s+", " ")));
    return shown.append(" | ").append(words.text()).toString();
  }
}
