package dev.bonafide.bench.screenshot;

import dev.bonafide.bot.Documents;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.testkit.picture.ChildrenMemory;
import dev.bonafide.testkit.picture.HostilePicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Has each hostile picture read as it would be in a case, hash included, and tells how long that
 * took and how much memory the parser and Tesseract took together.
 *
 * <p>{@code java -cp bench/target/bench.jar dev.bonafide.bench.screenshot.HostilePictures}. Needs
 * Linux and Tesseract.
 */
public final class HostilePictures {
  private static final int SHOWN = 5;

  private HostilePictures() {}

  /** See the class. */
  public static void main(String[] given) throws IOException {
    Documents documents = new Documents(IntakeLimits.DEFAULT);
    Path file = Files.createTempFile("hostile", ".png");
    List<Result> results = new ArrayList<>();
    long own = ChildrenMemory.own();
    try (ChildrenMemory memory = new ChildrenMemory()) {
      for (HostilePicture picture : HostilePicture.all()) {
        Files.write(file, picture.recipe().bytes());
        memory.most();
        long began = System.nanoTime();
        String outcome = outcome(documents, file);
        double seconds = (System.nanoTime() - began) / 1e9;
        results.add(new Result(picture.sentence(), outcome, seconds, memory.most()));
      }
    } finally {
      Files.delete(file);
    }
    show("slowest", results, Comparator.comparingDouble(Result::seconds));
    show("largest", results, Comparator.comparingLong(Result::mebibytes));
    long read = results.stream().filter(one -> one.outcome().startsWith("read")).count();
    System.out.printf(
        "%d pictures, %d read, %d refused; this process took %d MiB more%n",
        results.size(), read, results.size() - read, ChildrenMemory.own() - own);
  }

  private static void show(String what, List<Result> results, Comparator<Result> by) {
    System.out.println(what + ":");
    results.stream().sorted(by.reversed()).limit(SHOWN).forEach(System.out::println);
  }

  private static String outcome(Documents documents, Path file) throws IOException {
    try {
      List<Exhibit> read = documents.open("it.png", null, file).exhibits();
      return "read, %d exhibits".formatted(read.size());
    } catch (UnreadableExhibit e) {
      return "refused: " + e.getMessage();
    }
  }

  /** How it went with one picture. */
  private record Result(String sentence, String outcome, double seconds, long mebibytes) {
    @Override
    public String toString() {
      return "  %.1f s, %d MiB, %s: %s".formatted(seconds, mebibytes, sentence, outcome);
    }
  }
}
