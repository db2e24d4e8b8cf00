package dev.bonafide.documents.intake;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.util.List;

/** Opens whatever is handed in with the first format that knows it. */
public final class Intake {
  private final List<Format> formats;
  private final Limits limits;

  public Intake(List<Format> formats, Limits limits) {
    this.formats = List.copyOf(formats);
    this.limits = limits;
  }

  public Limits limits() {
    return limits;
  }

  /**
   * The exhibits in a file.
   *
   * @throws UnreadableExhibit if no format knows it, it is damaged, or it breaks a limit
   */
  public List<Exhibit> open(Handed handed) {
    try {
      if (handed.content().size() > limits.bytes()) {
        throw new UnreadableExhibit(
            handed.name(), "is larger than " + (limits.bytes() >> 20) + " MiB");
      }
      for (Format format : formats) {
        if (format.fits(handed)) {
          return format.open(handed, this);
        }
      }
    } catch (IOException e) {
      throw new UnreadableExhibit(handed.name(), "could not be read: " + e.getMessage());
    }
    throw new UnreadableExhibit(handed.name(), "is of no format that can be read");
  }
}
