package dev.bonafide.documents.print;

import java.util.Optional;

/** Draws letters that the fonts of a document lack, or that change with their neighbors. */
interface LetterShapes {
  /** Draws nothing. */
  LetterShapes NONE = (_, _) -> Optional.empty();

  /**
   * What letters look like side by side.
   *
   * @param rightToLeft whether the first of them stands at the right
   * @return empty where one of them cannot be drawn
   */
  Optional<Outline> of(String letters, boolean rightToLeft);
}
