package dev.bonafide.conversation.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.SubjectKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommandReaderTest {
  private static final Path TABLE = Path.of("src/test/resources/conversation/commands.txt");

  /** Lines of {@code what is typed => what is meant}; {@code \n} stands for a line end. */
  static Stream<Arguments> table() throws IOException {
    List<Arguments> rows = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int arrow = line.indexOf(" => ");
        String typed = line.substring(0, arrow).strip().replace("\\n", "\n");
        String meant = line.substring(arrow + 4).strip().replace("\\n", "\n");
        rows.add(Arguments.of(typed, meant));
      }
    }
    return rows.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void words_mean_what_the_table_says(String typed, String meant) {
    assertThat(CommandReader.read(typed).toString()).isEqualTo(meant);
  }

  @Test
  void a_mention_with_nothing_else_screens() {
    Command screen = new Command.Screen(null, null, null);
    for (String nothing : List.of("", " ", "\n", "\u00A0", "...", "!", "👀", "—", "\u200B")) {
      assertThat(CommandReader.read(nothing)).as(nothing).isEqualTo(screen);
    }
  }

  @Test
  void no_word_means_two_things() {
    assertThat(CommandVocabulary.VERBS).isNotEmpty();
    assertThat(CommandVocabulary.KINDS).isNotEmpty();
    assertThat(CommandVocabulary.CONCLUSIONS).isNotEmpty();
  }

  @Test
  void every_example_of_the_reference_is_understood() throws IOException {
    Path reference =
        Path.of(System.getProperty("bonafide.root", ".."), "docs/reference/commands.md");
    List<String> examples =
        Files.readAllLines(reference).stream()
            .filter(line -> line.startsWith("| `"))
            .flatMap(
                line -> Pattern.compile("`([^`]+)`").matcher(line.split("\\|", -1)[1]).results())
            .map(found -> found.group(1))
            // What goes to a tracking system is read by SendWords.
            .filter(example -> !example.startsWith("send "))
            .toList();
    assertThat(examples).hasSizeGreaterThan(15);
    assertThat(examples)
        .allSatisfy(
            example ->
                assertThat(CommandReader.read(example)).isNotInstanceOf(Command.Unclear.class));
  }

  @Test
  void every_command_is_in_the_reference() throws IOException {
    String reference =
        Files.readString(
            Path.of(System.getProperty("bonafide.root", ".."), "docs/reference/commands.md"));
    assertThat(Verb.values())
        .filteredOn(verb -> verb != Verb.REMOVED)
        .allSatisfy(
            verb ->
                assertThat(isIn(reference, verb))
                    .as("%s in docs/reference/commands.md", verb)
                    .isTrue());
  }

  private static boolean isIn(String reference, Verb verb) {
    String word = "`" + verb.name().toLowerCase(Locale.ROOT);
    return reference.contains(word + "`") || reference.contains(word + " ");
  }

  @Test
  void a_note_keeps_its_lines_and_a_name_is_cut() {
    assertThat(CommandReader.read("note  one\n  two \n")).isEqualTo(new AddNote("one\n  two"));
    assertThat(CommandReader.read("screen name " + "x".repeat(5_000)))
        .isEqualTo(new Command.Screen(null, "x".repeat(200), null));
  }

  @Test
  void who_is_vetted_is_said_in_a_sentence() {
    assertThat(CommandReader.read("subject Bobby Sierra"))
        .isEqualTo(new VetSpeaker(null, "Bobby Sierra"));
    assertThat(CommandReader.read("The candidate is the other one."))
        .isEqualTo(new VetSpeaker(SubjectKind.CANDIDATE, "the other one."));
    assertThat(CommandReader.read("recruiter is Claire"))
        .isEqualTo(new VetSpeaker(SubjectKind.RECRUITER, "Claire"));
    assertThat(CommandReader.read("subject")).isEqualTo(new Command.Unclear());
  }

  @Test
  void what_has_more_lines_than_a_command_is_looked_at() {
    String pasted = "Ana  9:40 AM\nwhere is it?\n\nJon  9:41 AM\nhere";
    assertThat(CommandReader.read(pasted)).isEqualTo(new Command.Screen(null, null, pasted));
    assertThat(CommandReader.read("screen this\n" + pasted))
        .isEqualTo(new Command.Screen(null, null, pasted));
  }
}
