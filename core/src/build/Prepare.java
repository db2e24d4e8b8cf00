import dev.bonafide.conversation.intent.PreparedMeanings;
import dev.bonafide.rule.noted.NotedActs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Works out what is learned of how people speak, as a step of the build: it takes seconds. */
final class Prepare {
  private Prepare() {}

  /**
   * Learns again: what was left there before may be of other examples.
   *
   * @param args the folder of compiled classes that it is put into
   */
  public static void main(String[] args) throws IOException {
    Path meanings = Path.of(args[0], PreparedMeanings.FILE);
    Path acts = Path.of(args[0], NotedActs.FILE);
    for (Path file : List.of(meanings, acts)) {
      Files.deleteIfExists(file);
    }
    Files.writeString(meanings, PreparedMeanings.prepare());
    Files.writeString(acts, NotedActs.prepare());
  }
}
