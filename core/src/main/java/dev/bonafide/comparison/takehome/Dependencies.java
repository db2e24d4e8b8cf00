package dev.bonafide.comparison.takehome;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The packages that the files of a project name, however it is built. */
final class Dependencies {
  /**
   * A package that a project asks for.
   *
   * @param source a version, or where it is fetched from
   * @param from where it begins in its line
   */
  record Dependency(Ecosystem ecosystem, String name, String source, CodeLine line, int from) {}

  private static final int MOST = 4_000;

  private static final Pattern NPM_BLOCK =
      Pattern.compile(
          "\"(?:dev|peer|optional|bundled)?[dD]ependencies\"\\s*:\\s*\\{|\"(?:overrides|resolutions)\"\\s*:\\s*\\{");
  private static final Pattern NPM =
      Pattern.compile("\"((?:@[\\w.-]{1,100}/)?[\\w.-]{1,200})\"\\s*:\\s*\"([^\"]{0,400})\"");
  private static final Pattern PYTHON =
      Pattern.compile(
          "^[\"']?([A-Za-z][\\w.-]{1,100})(?:\\[[\\w,\\s-]{0,80}\\])?\\s*((?:[=<>~!]=?|@).{0,300})?[\"']?,?$");
  private static final Pattern CARGO =
      Pattern.compile("^([a-zA-Z][\\w-]{1,100})\\s*=\\s*(\"[^\"]{0,80}\"|\\{.{0,400})");
  private static final Pattern GO =
      Pattern.compile(
          "^(?:require\\s+|replace\\s+)?([\\w.-]+\\.[a-z]{2,10}/[\\w./~-]{1,200})\\s+(.{1,300})$");
  private static final Pattern GRADLE =
      Pattern.compile(
          "\\b(?:implementation|api|compileOnly|runtimeOnly|testImplementation|annotationProcessor|classpath)\\b[\\s(]{1,4}[\"']([\\w.-]{1,120}:[\\w.-]{1,120})(?::([^\"']{0,80}))?[\"']");
  private static final Pattern GROUP =
      Pattern.compile("<groupId>\\s*([\\w.-]{1,120})\\s*</groupId>");
  private static final Pattern ARTIFACT =
      Pattern.compile("<artifactId>\\s*([\\w.-]{1,120})\\s*</artifactId>");

  private Dependencies() {}

  static List<Dependency> in(TakeHome repository) {
    return repository.files().stream().flatMap(Dependencies::of).limit(MOST).toList();
  }

  private static Stream<Dependency> of(SourceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    if (name.equals("package.json")) {
      return npm(file);
    }
    boolean listed = name.startsWith("requirements") || name.startsWith("constraints");
    if ((listed && name.endsWith(".txt"))
        || name.equals("pyproject.toml")
        || name.equals("pipfile")
        || name.equals("setup.py")) {
      return each(file, Ecosystem.PYPI, PYTHON);
    }
    return switch (name) {
      case "cargo.toml" -> cargo(file);
      case "go.mod" -> each(file, Ecosystem.GO, GO);
      case "build.gradle", "build.gradle.kts" -> each(file, Ecosystem.MAVEN, GRADLE);
      case "pom.xml" -> maven(file);
      default -> Stream.empty();
    };
  }

  private static Stream<Dependency> each(SourceFile file, Ecosystem ecosystem, Pattern pattern) {
    return file.lines().stream()
        .filter(line -> !line.isComment())
        .flatMap(line -> found(line, 0, line.words().length(), ecosystem, pattern).stream());
  }

  private static List<Dependency> found(
      CodeLine line, int from, int to, Ecosystem ecosystem, Pattern pattern) {
    List<Dependency> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(line.words().substring(from, to));
    while (matcher.find()) {
      String source = matcher.group(2) == null ? "" : matcher.group(2);
      String name = matcher.group(1);
      if (name != null) {
        found.add(new Dependency(ecosystem, name, source, line, from + matcher.start()));
      }
    }
    return found;
  }

  /** Only inside the blocks that name packages; a file may be written on one line. */
  private static Stream<Dependency> npm(SourceFile file) {
    List<Dependency> found = new ArrayList<>();
    boolean inside = false;
    for (CodeLine line : file.lines()) {
      String words = line.words();
      int at = 0;
      while (at < words.length()) {
        if (!inside) {
          Matcher block = NPM_BLOCK.matcher(words);
          if (!block.find(at)) {
            break;
          }
          inside = true;
          at = block.end();
        }
        int close = words.indexOf('}', at);
        int end = close < 0 ? words.length() : close;
        found.addAll(found(line, at, end, Ecosystem.NPM, NPM));
        inside = close < 0;
        at = end + 1;
      }
    }
    return found.stream();
  }

  private static Stream<Dependency> cargo(SourceFile file) {
    List<Dependency> found = new ArrayList<>();
    boolean inside = false;
    for (CodeLine line : file.lines()) {
      if (line.words().startsWith("[")) {
        inside = line.words().contains("dependencies");
      } else if (inside) {
        found.addAll(found(line, 0, line.words().length(), Ecosystem.CRATES, CARGO));
      }
    }
    return found.stream();
  }

  private static Stream<Dependency> maven(SourceFile file) {
    List<Dependency> found = new ArrayList<>();
    String group = "";
    for (CodeLine line : file.lines()) {
      Matcher named = GROUP.matcher(line.words());
      String here = named.find() ? named.group(1) : null;
      group = here == null ? group : here;
      Matcher artifact = ARTIFACT.matcher(line.words());
      if (artifact.find() && !group.isEmpty()) {
        String name = group + ":" + artifact.group(1);
        found.add(new Dependency(Ecosystem.MAVEN, name, "", line, 0));
      }
    }
    return found.stream();
  }
}
