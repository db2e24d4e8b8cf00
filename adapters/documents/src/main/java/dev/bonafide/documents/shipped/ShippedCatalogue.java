package dev.bonafide.documents.shipped;

import dev.bonafide.check.Comparison;
import dev.bonafide.check.ReferenceLists;
import dev.bonafide.comparison.ComparedWith;
import dev.bonafide.comparison.Comparisons;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.rule.PreparedRules;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.rule.file.RuleSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The rules that ship, worked out by the build. Where that is missing, or other rules are read,
 * their files are, only later.
 */
public final class ShippedCatalogue {
  private static final String FILE = "catalogue.prepared";

  private ShippedCatalogue() {}

  /**
   * Makes a catalogue of files ready.
   *
   * @param with what every case is also compared with
   * @throws dev.bonafide.rule.file.BrokenRules with every problem in them
   */
  public static Catalogue read(List<RuleSource> sources, ComparedWith with) {
    return Catalogue.of(
        rules(sources, Comparisons.beside(with, new ListFiles(sources)::named)), sources);
  }

  private static RuleBook rules(List<RuleSource> sources, List<Comparison> comparisons) {
    URL prepared = ShippedCatalogue.class.getResource(FILE);
    return prepared == null
        ? RuleBook.read(sources, comparisons)
        : RuleBook.read(sources, comparisons, PreparedRules.read(bytes(prepared)));
  }

  /** All bytes of a resource at once: reading on until it ends would hold most of them twice. */
  private static byte[] bytes(URL resource) {
    try {
      URLConnection connection = resource.openConnection();
      byte[] bytes = new byte[connection.getContentLength()];
      try (InputStream in = connection.getInputStream()) {
        in.readNBytes(bytes, 0, bytes.length);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Prepares the rules on the class path, as a step of the build.
   *
   * @param args the folder of compiled classes that it is put into
   */
  public static void main(String[] args) throws IOException {
    String folder = ShippedCatalogue.class.getPackageName().replace('.', '/');
    Path file = Path.of(args[0], folder, FILE);
    Files.write(
        file, RuleBook.read(ShippedFiles.rules(), Comparisons.all(ReferenceLists.NONE)).prepare());
  }
}
