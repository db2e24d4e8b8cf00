package dev.bonafide.documents.isolation;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.intake.Format;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.util.List;

/** A format whose parser runs apart. */
public record IsolatedFormat(Sort sort, Isolation isolation) implements Format {
  /** Tells a file's sort from its content. */
  @FunctionalInterface
  public interface Sort {
    boolean fits(Handed handed) throws IOException;
  }

  @Override
  public boolean fits(Handed handed) throws IOException {
    return sort.fits(handed);
  }

  @Override
  public List<Exhibit> open(Handed handed, Intake intake) throws IOException {
    try {
      return isolation.parse(handed.content(), intake.limits()).exhibits(handed);
    } catch (Unparsable e) {
      throw new UnreadableExhibit(handed.name(), e.reason(), e.isPassing());
    }
  }
}
