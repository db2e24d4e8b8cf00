package dev.bonafide.documents.shape;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the files are that a case names. */
public interface Attachments {

  /**
   * What is in a file, named by its path.
   *
   * @param path as the case names it
   * @param kind as the case tells it
   * @throws dev.bonafide.reading.UnreadableExhibit where it may not or cannot be read
   */
  List<Exhibit> open(String path, @Nullable ExhibitKind kind);
}
