package dev.bonafide.comparison.similarity;

import dev.bonafide.casefile.Citation;
import java.util.List;
import java.util.function.Supplier;

/**
 * Something that someone wrote or said, small enough to be copied whole: a line, a sentence.
 *
 * @param whose who it is of: two that have nothing in common are two people
 */
public record TextFragment(Author whose, List<String> words, Supplier<Citation> cited) {
  /** In words; a shorter one is a heading, a greeting or a phrase that everyone uses. */
  public static final int SHORTEST = 10;

  /** Who wrote or said it; where two are the same person, or may be, nothing is compared. */
  public interface Author {
    /** Whose words are no one's own, such as an interviewer's. */
    Author ANYBODY = _ -> false;

    boolean isAnother(Author other);
  }

  /** The same, cited now, so that it holds nothing of its exhibit any more. */
  public TextFragment alone() {
    Citation now = cited.get();
    return new TextFragment(whose, List.copyOf(words), () -> now);
  }
}
