package dev.bonafide.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that shows how Bonafide is used from Java: it compiles, and says what is shown. */
class ExamplesTest {
  private static final Path EXAMPLES = House.ROOT.resolve("examples");
  private static final Path PROGRAM = EXAMPLES.resolve("ScreenChat.java");
  private static final Path GUIDE = EXAMPLES.resolve("README.md");
  private static final Pattern PRINTED = Pattern.compile("(?s)(```text\n)(.*?)(```)");
  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

  @Test
  void the_program_prints_what_its_guide_shows(@TempDir Path built) throws Exception {
    String printed = printed(built, EXAMPLES.resolve("chat.txt"));
    String guide = House.text(GUIDE);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(
          GUIDE,
          PRINTED.matcher(guide).replaceFirst("$1" + Matcher.quoteReplacement(printed) + "$3"));
    }
    assertThat(printed).startsWith("verify\n");
    assertThat(PRINTED.matcher(House.text(GUIDE)).results().map(shown -> shown.group(2)))
        .containsExactly(printed);
  }

  @Test
  void the_lines_in_the_readme_are_lines_of_the_program() {
    Matcher shown = JAVA.matcher(House.text(House.ROOT.resolve("README.md")));
    assertThat(shown.find()).as("a Java program in the README").isTrue();
    assertThat(shown.group(1).lines().map(String::strip))
        .hasSizeBetween(5, 10)
        .isSubsetOf(House.text(PROGRAM).lines().map(String::strip).toList());
  }

  private static String printed(Path built, Path chat) throws Exception {
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                built.toString(),
                "-cp",
                classPath(),
                PROGRAM.toString());
    assertThat(failed).as("javac's exit status").isZero();
    try (URLClassLoader classes = new URLClassLoader(new URL[] {built.toUri().toURL()})) {
      Object lines =
          classes
              .loadClass("ScreenChat")
              .getMethod("screen", String.class)
              .invoke(null, House.text(chat));
      return ((Stream<?>) lines).map(line -> line + "\n").collect(Collectors.joining());
    }
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
