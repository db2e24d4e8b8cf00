import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.verdict.Assessment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Screens a pasted chat, and prints the verdict and what led to it. */
public final class ScreenChat {
  private ScreenChat() {}

  public static void main(String[] args) throws IOException {
    screen(Files.readString(Path.of(args[0]))).forEach(System.out::println);
  }

  /** The verdict's id, and then a line for each finding that counts. */
  public static Stream<String> screen(String chat) {
    ScreeningEngine engine = ShippedEngine.create();
    Submission handedIn = Submission.of(SubjectKind.CANDIDATE, Exhibit.of("chat", null, chat));
    Assessment assessment = engine.screen(handedIn).assessment();
    return Stream.concat(
        Stream.of(assessment.verdict().id()),
        assessment.counted().stream()
            .map(one -> one.finding())
            .map(one -> one.flag().title() + ": “" + one.evidence().getFirst().quote() + "”"));
  }
}
