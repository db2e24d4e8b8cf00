package dev.bonafide.documents.shipped;

import dev.bonafide.documents.file.TextFile;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.rule.file.RuleSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of rules that is laid out as {@code rules/} is, or is one of its groups. */
public final class RuleFolder {
  private static final int DEPTH = 4;

  private RuleFolder() {}

  /**
   * The rule files of a folder, none of them proven yet.
   *
   * @param named as people called it, and as errors call it
   * @throws UnreadableExhibit where there is no such folder, it holds no rules, or one cannot be
   *     read
   */
  public static List<RuleSource> read(String named, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UnreadableExhibit(named, "there is no such folder of rules");
    }
    try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
      List<RuleSource> sources = new ArrayList<>();
      for (Path file : walk.filter(file -> isRuleFile(folder, file)).sorted().toList()) {
        String name = Path.of(named).resolve(folder.relativize(file)).toString();
        String path = path(folder, file);
        sources.add(new RuleSource(root(name, path), path, TextFile.read(name, file), false));
      }
      if (sources.isEmpty()) {
        throw new UnreadableExhibit(named, "the folder holds no rule files (*.yaml)");
      }
      return sources;
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableExhibit(named, "the folder could not be read: " + e.getMessage());
    }
  }

  /** A copy that a build made below the folder is no rule of the folder. */
  private static boolean isRuleFile(Path folder, Path file) {
    boolean built = folder.relativize(file).startsWith("target");
    return !built && file.toString().endsWith(".yaml") && Files.isRegularFile(file);
  }

  /** Folder before the path in the file's name, so that errors name the file people gave. */
  private static String root(String name, String path) {
    return name.endsWith("/" + path) ? name.substring(0, name.length() - path.length() - 1) : ".";
  }

  private static String path(Path folder, Path file) {
    Path relative = folder.relativize(file);
    String path = relative.toString().replace('\\', '/');
    return relative.getNameCount() == 1 ? folder.getFileName() + "/" + path : path;
  }
}
