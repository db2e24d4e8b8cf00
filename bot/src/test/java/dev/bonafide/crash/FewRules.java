package dev.bonafide.crash;

import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.rule.file.RuleSource;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Few of the rules that ship, in their place on a class path. What is killed and started dozens of
 * times keeps or loses mail whatever it judges by, and half of a start is reading rules.
 */
final class FewRules {
  private static final Set<String> RULES =
      Set.of("equipment-computer-for-subject", "equipment-wants-own-remote-tool", "jobpost-cheque");

  private static final Path FOLDER = Path.of("target", "few-rules");

  private FewRules() {}

  /** The same class path, with them instead of all. */
  static String on(String classPath) {
    write();
    Stream<String> others =
        Stream.of(classPath.split(File.pathSeparator, -1)).filter(entry -> !isAll(Path.of(entry)));
    return Stream.concat(Stream.of(FOLDER.toString()), others)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The module of rules, packed or as it was built. */
  private static boolean isAll(Path entry) {
    return entry.endsWith(Path.of("rules", "target", "classes"))
        || entry.getFileName().toString().startsWith("bonafide-rules-");
  }

  private static void write() {
    for (RuleSource source : new ShippedDistribution().rules()) {
      if (Path.of(source.path()).startsWith("words") || RULES.contains(source.slug())) {
        write(FOLDER.resolve("rules").resolve(source.path()), source.text());
      }
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
