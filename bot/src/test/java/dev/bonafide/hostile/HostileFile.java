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
 * @param refused whether no text may come of it; what is not refused is read
 * @param says a part of the reason for a refusal, or of the words that are read
 */
public record HostileFile(
    String sentence, String name, boolean refused, String says, Recipe recipe) {

  /** Makes the file, in pieces where it is large. */
  @FunctionalInterface
  public interface Recipe {
    void write(Path file) throws IOException;
  }

  static HostileFile refused(String sentence, String name, String says, Recipe recipe) {
    return new HostileFile(sentence, name, true, says, recipe);
  }

  static HostileFile read(String sentence, String name, String says, Recipe recipe) {
    return new HostileFile(sentence, name, false, says, recipe);
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
