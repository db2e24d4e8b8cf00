package dev.bonafide.lab.bench.screenshot;

import dev.bonafide.bot.Documents;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.conversation.evidence.PictureNumbers;
import dev.bonafide.conversation.evidence.Screenshots;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pictures as they were read.
 *
 * @param seconds of each picture, by the wall
 * @param cores of each picture, seconds that any process had a core for it
 */
record PictureReading(List<Exhibit> exhibits, List<Double> seconds, List<Double> cores) {

  /** Reads them one after the other, as if they were submitted together. */
  static PictureReading of(List<Path> files, @Nullable ExhibitKind kind, Documents documents)
      throws IOException {
    PictureNumbers numbers = new PictureNumbers();
    List<Exhibit> exhibits = new ArrayList<>();
    List<Double> seconds = new ArrayList<>();
    List<Double> cores = new ArrayList<>();
    for (Path file : files) {
      double core = ChildClock.seconds();
      long began = System.nanoTime();
      documents.open(file.getFileName().toString(), kind, file).exhibits().stream()
          .map(numbers::next)
          .forEach(exhibits::add);
      seconds.add((System.nanoTime() - began) / 1e9);
      cores.add(ChildClock.seconds() - core);
    }
    return new PictureReading(Screenshots.joined(exhibits), seconds, cores);
  }
}
