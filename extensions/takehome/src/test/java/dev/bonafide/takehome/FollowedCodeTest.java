package dev.bonafide.takehome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Repositories that were made up, in which values go a long way, and ordinary ones like them. */
final class FollowedCodeTest {
  /**
   * A repository.
   *
   * @param telling what the line holds that has to be quoted; empty in an ordinary one
   */
  private record Told(String name, String telling, String text) {
    static Told of(String part) {
      String[] lines = part.split("\n", 2);
      String[] head = lines[0].split(" \\| ", 2);
      ToldRepository repository = ToldRepository.of();
      for (String file : lines[1].split("(?m)^=== (?=.* ===$)")) {
        String[] told = file.split(" ===\n", 2);
        if (told.length == 2) {
          repository.file(told[0], told[1]);
        }
      }
      return new Told(head[0], head.length > 1 ? head[1] : "", repository.end());
    }

    Stream<String> quotes() {
      return TakeHomeTest.looks(text).values().stream()
          .filter(Look.Seen.class::isInstance)
          .flatMap(one -> ((Look.Seen) one).evidence().stream())
          .map(one -> one.quote().replaceAll("\\s+", " "));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<Told> repositories(String name) {
    try (InputStream file =
        Objects.requireNonNull(FollowedCodeTest.class.getResourceAsStream(name), name)) {
      String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^#{10} ")).filter(one -> !one.isBlank()).map(Told::of);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Stream<Told> followed() {
    return repositories("followed.txt");
  }

  static Stream<Told> kinds() {
    return repositories("kinds.txt");
  }

  static Stream<Told> ordinary() {
    return repositories("ordinary.txt");
  }

  @ParameterizedTest
  @MethodSource("followed")
  void values_are_followed_to_where_they_do_harm_and_the_line_is_quoted(Told repository) {
    assertThat(repository.quotes()).anyMatch(one -> one.contains(repository.telling()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void each_kind_of_project_is_followed_to_what_it_runs_or_sends(Told repository) {
    assertThat(repository.quotes()).anyMatch(one -> one.contains(repository.telling()));
  }

  @ParameterizedTest
  @MethodSource("ordinary")
  void what_ordinary_programs_do_is_left_alone(Told repository) {
    assertThat(repository.quotes()).isEmpty();
  }
}
