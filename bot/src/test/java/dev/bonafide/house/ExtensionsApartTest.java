package dev.bonafide.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Without any one extension, and its line in the list, the rest is whole. */
class ExtensionsApartTest {
  private static final Path LIST =
      House.ROOT.resolve("bot/src/main/java/dev/bonafide/bot/Extensions.java");

  @TempDir private Path scratch;

  static Stream<String> extensions() {
    return House.files("pom.xml").stream()
        .map(House::name)
        .filter(file -> file.startsWith("extensions/"))
        .map(file -> file.split("/", -1)[1]);
  }

  /** Compiles each module without what it may not depend on. */
  @ParameterizedTest
  @MethodSource("extensions")
  void no_module_but_the_one_with_the_wiring_depends_on_it(String extension) {
    assertThat(House.files("pom.xml"))
        .filteredOn(
            file ->
                House.text(file).contains("<artifactId>bonafide-" + extension + "</artifactId>"))
        .map(House::name)
        .containsExactlyInAnyOrder(
            "pom.xml", "bot/pom.xml", "extensions/" + extension + "/pom.xml");
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("extensions")
  void the_wiring_and_its_tests_compile_without_it(String extension) throws IOException {
    Path list = Files.writeString(scratch.resolve("Extensions.java"), without(extension));
    List<Path> sources =
        Stream.concat(
                House.files(".java").stream()
                    .filter(file -> House.name(file).matches("bot/src/(main|test)/java/.*"))
                    .filter(file -> !file.equals(LIST) && !file.endsWith("package-info.java")),
                Stream.of(list))
            .toList();
    assertThat(mistakes(sources, extension)).isEmpty();
  }

  private static String without(String extension) {
    String text = House.text(LIST);
    Matcher named =
        Pattern.compile("import dev\\.bonafide\\." + extension + "\\.(\\w+);\n").matcher(text);
    assertThat(named.find()).as("%s is in the list", extension).isTrue();
    return text.replace(named.group(), "")
        .replaceFirst(
            ",\\s*new " + named.group(1) + "\\(\\)|new " + named.group(1) + "\\(\\),?", "");
  }

  private String mistakes(List<Path> sources, String extension) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-nowarn",
              "-d",
              scratch.toString(),
              "-classpath",
              classPath("/extensions/" + extension + "/"));
      boolean compiled =
          compiler
              .getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      return compiled ? "" : said.toString();
    }
  }

  /** Without what is compiled here, and without an extension. */
  private static String classPath(String extension) {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(entry -> !entry.contains("/bot/target/") && !entry.contains(extension))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
