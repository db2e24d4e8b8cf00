package dev.bonafide.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.house.House;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others build is used as it was when someone looked at it, and not as a tag says today. */
class PinnedTest {
  private static final Pattern ACTION = Pattern.compile("uses: (\\S+)");
  private static final Pattern IMAGE = Pattern.compile("(?m)^(?:FROM| *image:) (\\S+)");

  /** Without the digest of a release that fixes what the tag before it had, the release counts. */
  private static final List<String> BY_RELEASE = List.of("postgres:18.7");

  @Test
  void every_action_is_named_by_its_commit_and_its_version() {
    List<String> workflows =
        House.files(House.ROOT.resolve(".github"), ".yml").stream().map(House::text).toList();
    assertThat(workflows).hasSizeGreaterThan(1);
    assertThat(workflows.stream().flatMap(text -> found(ACTION, text)))
        .isNotEmpty()
        .allMatch(action -> action.matches("[a-z/-]+@[0-9a-f]{40}"));
    assertThat(String.join("", workflows)).doesNotContainPattern("@[0-9a-f]{40}(?! # v\\d)");
  }

  @Test
  void every_image_is_named_by_its_digest() {
    Stream<String> images =
        Stream.of("Dockerfile", "docker-compose.yml")
            .flatMap(file -> found(IMAGE, House.text(House.ROOT.resolve(Path.of(file)))));
    assertThat(images)
        .isNotEmpty()
        .allMatch(
            image -> BY_RELEASE.contains(image) || image.matches("\\S+:\\S+@sha256:[0-9a-f]{64}"));
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1));
  }
}
