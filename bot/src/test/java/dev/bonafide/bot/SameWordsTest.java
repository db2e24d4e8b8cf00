package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.testkit.interview.Interview;
import dev.bonafide.testkit.interview.Rendering;
import dev.bonafide.testkit.interview.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One interview in every format: the same findings, on the same words, at the same times. */
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class SameWordsTest {
  private static final Interview INTERVIEW = Interview.made();

  /** Which rules the candidate's words fire, no matter who wrote them down. */
  private static final Set<String> EXPECTED =
      Set.of(
          "interview-camera-refused",
          "equipment-ship-elsewhere",
          "payment-third-party-payee",
          "interview-liveness-refused",
          "identity-document-refused");

  private static final Map<String, Tree> SCREENED = new ConcurrentHashMap<>();

  @TempDir private static Path temp;

  static List<Rendering> renderings() {
    return Rendering.all();
  }

  @Test
  void ten_formats_and_more_are_compared() {
    assertThat(renderings()).hasSizeGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @MethodSource("renderings")
  void the_findings_and_their_words_are_the_same(Rendering rendering) throws IOException {
    Map<String, Set<String>> expected = findings(screened(renderings().getFirst()));
    assertThat(expected.keySet()).containsAll(EXPECTED);
    assertThat(findings(screened(rendering))).as(rendering.sentence()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("renderings")
  void only_the_candidate_is_quoted_with_the_time_that_is_written(Rendering rendering)
      throws IOException {
    List<Tree> quotes =
        screened(rendering).list("findings").stream()
            .flatMap(finding -> finding.list("evidence").stream())
            .toList();
    assertThat(quotes).isNotEmpty();
    for (Tree quote : quotes) {
      String words = plain(quote.text("quote").orElseThrow());
      Optional<Said> said =
          INTERVIEW.turns().stream().filter(one -> one.words().contains(words)).findFirst();
      assertThat(said).as("%s: %s", rendering.sentence(), words).isPresent();
      assertThat(quote.text("speaker").orElse("")).contains(said.get().speaker());
      assertThat(seconds(quote.text("at").orElse(""), rendering.times()))
          .as("%s: %s", rendering.sentence(), quote.text("at"))
          .isEqualTo(expected(said.get(), rendering.times()));
    }
  }

  /** What the command answered, asked once for each format. */
  private static Tree screened(Rendering rendering) throws IOException {
    if (!SCREENED.containsKey(rendering.sentence())) {
      SCREENED.put(rendering.sentence(), screen(rendering));
    }
    return SCREENED.get(rendering.sentence());
  }

  private static Tree screen(Rendering rendering) throws IOException {
    Files.write(temp.resolve(rendering.file()), rendering.write().apply(INTERVIEW));
    Ran ran =
        Ran.withShippedRules(
            temp,
            "screen",
            rendering.kind() + "=" + rendering.file(),
            "--as",
            "candidate",
            "--name",
            INTERVIEW.candidate(),
            "--format",
            "json");
    assertThat(ran.err()).as(rendering.sentence()).isEmpty();
    return JsonTree.read(ran.out());
  }

  private static Map<String, Set<String>> findings(Tree verdict) {
    return verdict.list("findings").stream()
        .collect(
            Collectors.toMap(
                finding -> finding.text("rule").orElseThrow(),
                finding ->
                    finding.list("evidence").stream()
                        .map(quote -> plain(quote.text("quote").orElseThrow()))
                        .collect(Collectors.toSet()),
                (one, other) -> one,
                TreeMap::new));
  }

  /** Where a page's width broke a line, there was a space. */
  private static String plain(String quote) {
    return quote.replaceAll("\\s+", " ");
  }

  private static long expected(Said said, Rendering.Times times) {
    return switch (times) {
      case RECORDING, CALENDAR -> said.second();
      case MINUTES -> said.second() / 60 * 60L;
      case SOMETIMES -> said.second() / 300 * 300L;
    };
  }

  /** Seconds since the talk began. */
  private static long seconds(String at, Rendering.Times times) {
    return switch (times) {
      case RECORDING, SOMETIMES -> ReadTime.ofRecording(at);
      case CALENDAR, MINUTES -> {
        LocalDateTime time = ReadTime.ofCalendar(at);
        yield Duration.between(INTERVIEW.start(), time).toSeconds();
      }
    };
  }
}
