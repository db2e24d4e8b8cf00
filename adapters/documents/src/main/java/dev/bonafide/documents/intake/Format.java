package dev.bonafide.documents.intake;

import dev.bonafide.casefile.Exhibit;
import java.io.IOException;
import java.util.List;

/** One sort of file. */
public interface Format {

  /**
   * Whether content is of this sort, told from its content; the name only helps. Throws nothing for
   * what the content may be.
   */
  boolean fits(Handed handed) throws IOException;

  /**
   * The exhibits in it. A picture of a page becomes no text; what is hidden in a file becomes an
   * exhibit of its own.
   *
   * @param intake opens what lies inside, such as an archive's entry, within the same limits
   * @throws dev.bonafide.reading.UnreadableExhibit naming the limit or what is damaged
   */
  List<Exhibit> open(Handed handed, Intake intake) throws IOException;
}
