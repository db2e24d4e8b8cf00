package dev.bonafide.lab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The options with which the launcher has Java run a server, read from the launcher, so that what
 * is measured is what people run. The cache of classes is left out: it belongs to one class path,
 * and comes with an operator's options where that is the launcher's.
 */
public final class LauncherOptions {
  private static final Path LAUNCHER = Path.of("bonafide");
  private static final Pattern SERVE =
      Pattern.compile("\\| serve\\) set --\\s(.*?)\\s-jar ", Pattern.DOTALL);

  private LauncherOptions() {}

  /** Prints them, one a line. */
  public static void main(String[] args) throws IOException {
    ofServer().forEach(System.out::println);
  }

  /**
   * Those of a server, and after them an operator's own, as the launcher does it.
   *
   * @throws IllegalStateException if the working folder has no launcher, or one that says nothing
   *     of a server
   */
  public static List<String> ofServer() throws IOException {
    if (!Files.exists(LAUNCHER)) {
      throw new IllegalStateException("the launcher is not here: run this from its folder");
    }
    Matcher serve = SERVE.matcher(Files.readString(LAUNCHER));
    if (!serve.find()) {
      throw new IllegalStateException("the launcher does not say how it starts a server");
    }
    String own = System.getenv().getOrDefault("BONAFIDE_JAVA_OPTIONS", "");
    return Stream.of((serve.group(1) + " " + own).split("[\\s\\\\]+", -1))
        .filter(option -> option.startsWith("-") && !option.contains("$"))
        .toList();
  }
}
