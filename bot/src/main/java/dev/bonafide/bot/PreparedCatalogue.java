package dev.bonafide.bot;

import dev.bonafide.check.Comparison;
import dev.bonafide.comparison.Comparisons;
import dev.bonafide.rule.PreparedRules;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.file.RuleSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The rules that ship, worked out when the application is built. Where that is missing, or other
 * rules are read, their files are, only later.
 */
final class PreparedCatalogue {
  private static final String FILE = "catalogue.prepared";

  private PreparedCatalogue() {}

  static RuleBook read(List<RuleSource> sources, List<Comparison> comparisons) {
    try (InputStream in = PreparedCatalogue.class.getResourceAsStream(FILE)) {
      return in == null
          ? RuleBook.read(sources, comparisons)
          : RuleBook.read(sources, comparisons, PreparedRules.read(in.readAllBytes()));
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
    List<RuleSource> shipped = ShippedFiles.rules(PreparedCatalogue.class.getClassLoader());
    String folder = PreparedCatalogue.class.getPackageName().replace('.', '/');
    Path file = Path.of(args[0], folder, FILE);
    Files.write(file, RuleBook.read(shipped, Comparisons.all()).prepare());
  }
}
