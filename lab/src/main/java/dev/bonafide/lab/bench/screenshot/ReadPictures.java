package dev.bonafide.lab.bench.screenshot;

import static dev.bonafide.lab.bench.screenshot.DrawnScript.LATIN;

import dev.bonafide.bot.Documents;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.verdict.Assessment;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Draws conversations and posts of the corpus as screenshots, has them read, and tells how much of
 * them came back.
 *
 * <p>{@code java -cp lab/target/lab.jar dev.bonafide.lab.bench.screenshot.ReadPictures CORPUS
 * FOLDER [MANY [SEED [talks|posts|all [usual|unseen|LOOK [SCRIPT]]]]]}. The folder keeps the
 * pictures. Of each sort {@code MANY} are drawn (60), half of them frauds. Needs Chromium, and
 * Tesseract with the model of the script.
 */
public final class ReadPictures {
  private static final int MANY = 60;
  private static final long SEED = 27;

  /** For one picture: a busy machine is no reason to leave one out. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Documents documents = new Documents(IntakeLimits.DEFAULT.within(PATIENCE));
  private final CatalogueEngine engine = ShippedEngine.create();
  private final DrawnPictures pictures;
  private final PictureFigures figures = new PictureFigures();

  private ReadPictures(Path folder) {
    this.pictures = new DrawnPictures(folder);
  }

  /** See the class. */
  public static void main(String[] given) throws IOException {
    ReadPictures run = new ReadPictures(Path.of(given[1]).toAbsolutePath());
    int many = given.length > 2 ? Integer.parseInt(given[2]) : MANY;
    long seed = given.length > 3 ? Long.parseLong(given[3]) : SEED;
    String sort = given.length > 4 ? given[4] : "all";
    List<ChatLook> looks = looks(given.length > 5 ? given[5] : "usual");
    DrawnScript script =
        given.length > 6 ? DrawnScript.valueOf(given[6].toUpperCase(Locale.ROOT)) : LATIN;
    DrawnCorpus corpus =
        new DrawnCorpus(Path.of(given[0]), run.documents, run.engine, seed, looks, script);
    if (!sort.equals("posts")) {
      run.read("talks", corpus.talks(many));
    }
    if (!sort.equals("talks")) {
      run.read("posts", corpus.posts(many));
    }
    System.out.print(run.figures);
  }

  private static List<ChatLook> looks(String named) {
    return switch (named) {
      case "usual" -> ChatLook.usual();
      case "unseen" -> ChatLook.unseen();
      default -> List.of(ChatLook.valueOf(named.toUpperCase(Locale.ROOT)));
    };
  }

  private void read(String sort, List<DrawnCase> cases) throws IOException {
    for (DrawnCase one : cases) {
      List<Path> files = pictures.of(one);
      PictureReading reading = PictureReading.of(files, one.kind(), documents);
      CaseFile read = engine.read(one.with(reading.exhibits()));
      ReadLetters letters = letters(one, read);
      Assessment text = judged(one.copied());
      Assessment picture = judged(one.with(reading.exhibits()));
      System.err.print(figures.add(sort, one, reading, letters, text, picture));
    }
  }

  private Assessment judged(Submission submission) {
    return engine.examine(engine.read(submission)).assessment();
  }

  private static ReadLetters letters(DrawnCase one, CaseFile caseFile) {
    ReadLetters.Labelled drawn = new ReadLetters.Labelled();
    one.talk().messages().forEach(message -> drawn.add(one.talk().label(message), message.words()));
    ReadLetters.Labelled read = new ReadLetters.Labelled();
    caseFile
        .readings()
        .forEach(
            reading -> {
              if (one.talk().isPost() || reading.utterances().isEmpty()) {
                read.add("", reading.text());
              }
              if (!one.talk().isPost()) {
                reading
                    .utterances()
                    .forEach(
                        said ->
                            read.add(
                                Objects.requireNonNullElse(said.speaker(), ""),
                                reading.words(said)));
              }
            });
    return ReadLetters.of(drawn, read);
  }
}
