package dev.bonafide.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that means harm, or came to harm.
 *
 * @param sentence what it is, for people
 * @param name of the file
 * @param end what has to become of it
 * @param says a part of the reason for a refusal, or of the words that are read
 */
public record HostileFile(String sentence, String name, End end, String says, Recipe recipe) {

  /** What becomes of a file. */
  public enum End {
    READ,
    /** No text may come of it. */
    REFUSED,
    /** What is wrong in it is named, and its own words are read. */
    NAMED
  }

  /** Makes the file, in pieces where it is large. */
  @FunctionalInterface
  public interface Recipe {
    void write(Path file) throws IOException;
  }

  static HostileFile refused(String sentence, String name, String says, Recipe recipe) {
    return new HostileFile(sentence, name, End.REFUSED, says, recipe);
  }

  static HostileFile named(String sentence, String name, String says, Recipe recipe) {
    return new HostileFile(sentence, name, End.NAMED, says, recipe);
  }

  static HostileFile read(String sentence, String name, String says, Recipe recipe) {
    return new HostileFile(sentence, name, End.READ, says, recipe);
  }

  /** All of them. */
  public static List<HostileFile> all() {
    return Stream.of(
            HostileArchives.all(),
            HostileTars.all(),
            HostileOffice.all(),
            HostilePdfs.all(),
            HostileMarkup.all(),
            HostileText.all(),
            HostileTrees.all(),
            HostileTalks.all(),
            HostileMails.all(),
            HostilePlaces.all(),
            LyingNames.all())
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public String toString() {
    return sentence;
  }
}
