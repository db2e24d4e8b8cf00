package dev.bonafide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.reading.speaker.SubjectSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Conversations as real programs copy and export them. Each file says above a line of {@code =}
 * where its layout is from, who is screened, and who speaks how often; the words are made up.
 */
class CopiedPasteTest {
  private static final Path FOLDER = Path.of("src/test/resources/pastes");
  private static final List<String> ABOVE =
      List.of(
          "FYI, see below", "Chat with the candidate:", "---------- Forwarded message ---------");

  private record Paste(String name, Map<String, String> head, List<String> notSaid, String text) {
    static Paste of(Path file) throws IOException {
      String all = Files.readString(file);
      int end = all.indexOf("=====\n");
      List<String> lines = all.substring(0, end).lines().toList();
      Map<String, String> head =
          lines.stream()
              .filter(line -> !line.startsWith("not said: "))
              .collect(
                  Collectors.toMap(
                      line -> line.substring(0, line.indexOf(':')),
                      line -> line.substring(line.indexOf(':') + 2)));
      List<String> notSaid =
          lines.stream()
              .filter(line -> line.startsWith("not said: "))
              .map(line -> line.substring(10))
              .toList();
      return new Paste(file.getFileName().toString(), head, notSaid, all.substring(end + 6));
    }

    String value(String key) {
      return Objects.requireNonNull(head.get(key), key);
    }

    Paste below(String line) {
      return new Paste(name, head, notSaid, line + text);
    }

    CaseFile read(@Nullable String subject) {
      SubjectKind kind = SubjectKind.of(value("as")).orElseThrow();
      return new CaseReader(new Readers(List.of()))
          .read(kind, subject, List.of(), List.of(Exhibit.of(name, null, text)));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Paste> pastes() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(CopiedPasteTest::paste).toList().stream();
    }
  }

  private static Paste paste(Path file) {
    try {
      return Paste.of(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("pastes")
  void everybody_speaks_for_themselves(Paste paste) {
    Reading reading = paste.read(paste.value("subject")).readings().getFirst();
    assertThat(voices(reading)).as(reading.format()).isEqualTo(expected(paste));
    String words =
        reading.utterances().stream().map(reading::words).collect(Collectors.joining("\n"));
    assertThat(paste.notSaid()).noneMatch(words::contains);
  }

  /** As someone who forwards it writes above, with a blank line below or without. */
  @ParameterizedTest
  @MethodSource("pastes")
  void a_line_above_changes_nobodys_words(Paste paste) {
    for (String line : ABOVE) {
      for (String gap : List.of("\n", "\n\n")) {
        Reading reading =
            paste.below(line + gap).read(paste.value("subject")).readings().getFirst();
        assertThat(voices(reading)).as(line + gap).isEqualTo(expected(paste));
      }
    }
  }

  private static String voices(Reading reading) {
    Map<String, Integer> voices = new TreeMap<>();
    for (Utterance said : reading.utterances()) {
      if (said.speaker() != null) {
        voices.merge(said.speaker(), 1, Integer::sum);
      }
    }
    return voices.entrySet().stream()
        .map(voice -> voice.getKey() + " " + voice.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String expected(Paste paste) {
    return Stream.of(paste.value("voices").split("; ", -1))
        .sorted()
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @MethodSource("pastes")
  void whose_words_are_the_subjects_is_told_by_the_name(Paste paste) {
    Reading reading = paste.read(paste.value("subject")).readings().getFirst();
    assertThat(reading.utterances().stream().filter(said -> said.role() == Role.SUBJECT))
        .isNotEmpty()
        .allMatch(said -> said.speaker() == null || isSubject(said.speaker(), paste));
  }

  @ParameterizedTest
  @MethodSource("pastes")
  void without_a_name_the_subject_is_asked_for_or_right(Paste paste) {
    CaseFile read = paste.read(null);
    Attribution told = read.subject().attribution();
    List<String> labels =
        told == null
            ? SubjectSearch.speakers(read.readings())
            : told.isOpen() ? told.choices() : List.of(Objects.requireNonNull(told.label()));
    assertThat(labels).anyMatch(label -> isSubject(label, paste));
  }

  private static boolean isSubject(String label, Paste paste) {
    return label.startsWith(paste.value("subject").replace("~ ", ""));
  }
}
