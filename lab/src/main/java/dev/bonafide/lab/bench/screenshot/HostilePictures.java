package dev.bonafide.lab.bench.screenshot;

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
 * <p>{@code java -cp lab/target/lab.jar dev.bonafide.lab.bench.screenshot.HostilePictures FOLDER
 * make} makes the pictures, which takes a gigabyte, and without {@code make} they are read, in as
 * little memory as a server has. Needs Linux and Tesseract.
 */
public final class HostilePictures {
  private static final int SHOWN = 5;

  private HostilePictures() {}

  /** See the class. */
  public static void main(String[] given) throws IOException {
    Path folder = Path.of(given[0]);
    if (given.length > 1 && given[1].equals("make")) {
      make(folder);
    } else {
      read(folder);
    }
  }

  private static void make(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<HostilePicture> all = HostilePicture.all();
    for (int i = 0; i < all.size(); i++) {
      Files.write(file(folder, i), all.get(i).recipe().bytes());
    }
  }

  private static Path file(Path folder, int picture) {
    return folder.resolve("%03d.png".formatted(picture));
  }

  private static void read(Path folder) throws IOException {
    Documents documents = new Documents(IntakeLimits.DEFAULT);
    List<Result> results = new ArrayList<>();
    List<HostilePicture> all = HostilePicture.all();
    long own = ChildrenMemory.own();
    try (ChildrenMemory memory = new ChildrenMemory()) {
      for (int i = 0; i < all.size(); i++) {
        memory.most();
        long began = System.nanoTime();
        String outcome = outcome(documents, file(folder, i));
        double seconds = (System.nanoTime() - began) / 1e9;
        results.add(new Result(all.get(i).sentence(), outcome, seconds, memory.most()));
      }
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
