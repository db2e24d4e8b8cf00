package dev.bonafide.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Shipped;
import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.bot.ShownVerdict;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.rule.Trial;
import dev.bonafide.rule.file.RuleSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the README shows is what the program says; {@code -Dgolden.write=true} brings it up to date.
 */
class ReadmeTest {
  private static final Pattern COUNTED = Pattern.compile("\\*\\*(\\d+) red flags");
  private static final Path README = House.ROOT.resolve("README.md");

  private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(([^)]+)\\)");

  private static final Pattern DOWNLOAD =
      Pattern.compile("(?s)(<!-- download -->)(.*?)(<!-- /download -->)");

  private static final String UNPUBLISHED =
      "No release has been published yet. A build leaves the archive and its checksum in"
          + " `target/release` ([how](docs/how-to/operate.md#install)).";

  private static final Pattern SHOWN =
      Pattern.compile("(?s)(\\$ \\./bonafide screen corpus/stories/motoki\n)(.*?)(\n```)");

  @Test
  void the_verdict_it_shows_is_the_verdict_it_gets() throws IOException {
    String readme = Files.readString(README);
    Matcher shown = SHOWN.matcher(readme);
    assertThat(shown.find()).as("a verdict of corpus/stories/motoki in the README").isTrue();
    String now = ShownVerdict.beginning(House.ROOT.resolve("corpus/stories/motoki"));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(
          README, readme.substring(0, shown.start(2)) + now + readme.substring(shown.end(2)));
    }
    assertThat(SHOWN.matcher(Files.readString(README)).results().map(m -> m.group(2)))
        .containsExactly(now);
  }

  @Test
  void it_counts_the_rules_there_are() throws IOException {
    int rules = Shipped.CATALOGUE.rules().rules().size();
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(
          README, COUNTED.matcher(House.text(README)).replaceFirst("**" + rules + " red flags"));
    }
    assertThat(COUNTED.matcher(House.text(README)).results().map(found -> found.group(1)))
        .as("rules that the README counts; -Dtest=ReadmeTest -Dgolden.write=true counts anew")
        .containsExactly(String.valueOf(rules));
  }

  @Test
  void the_rule_that_contributors_are_shown_holds() {
    String guide = House.text(House.ROOT.resolve("CONTRIBUTING.md"));
    Matcher shown = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(guide);
    assertThat(shown.find()).isTrue();
    ShippedDistribution distribution = new ShippedDistribution();
    List<RuleSource> sources = new ArrayList<>(distribution.rules());
    sources.add(new RuleSource("payment/payment-no-contract-discount.yaml", shown.group(1)));
    assertThat(Trial.all(Catalogue.read(sources).rules()))
        .filteredOn(trial -> trial.rule().flag().id().equals("payment-no-contract-discount"))
        .hasSize(4)
        .allMatch(Trial::holds);
  }

  /**
   * Where a release is comes from one property of the build, and until it is set no one is sent
   * anywhere.
   */
  @Test
  void it_names_the_place_of_releases_once_there_is_one() throws IOException {
    String now = House.releases().map(ReadmeTest::published).orElse(UNPUBLISHED);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(
          README,
          DOWNLOAD
              .matcher(House.text(README))
              .replaceFirst("$1" + Matcher.quoteReplacement(now) + "$3"));
    }
    assertThat(DOWNLOAD.matcher(House.text(README)).results().map(shown -> shown.group(2)))
        .containsExactly(now);
  }

  private static String published(String address) {
    return ("Get the archive for Linux, macOS, or Windows, and its checksum, from %s"
            + " ([how](docs/how-to/operate.md#install)).")
        .formatted(address);
  }

  @Test
  void it_is_short_and_begins_with_what_it_does_for_whom_and_a_picture() {
    List<String> paragraphs = List.of(House.text(README).split("\n\n", 3));
    assertThat(House.text(README).split("\\s+", -1)).hasSizeLessThan(900);
    assertThat(paragraphs.getFirst().split("[.](\\s|$)", -1)).hasSize(3 + 1);
    assertThat(paragraphs.getFirst())
        .contains("candidates, job posts, and recruiters", "for hiring");
    assertThat(paragraphs.get(1)).matches(PICTURE);
  }

  /** {@code PicturesTest} takes it again. */
  @Test
  void its_picture_is_there_and_wide_enough_to_read() throws IOException {
    List<MatchResult> pictures = PICTURE.matcher(House.text(README)).results().toList();
    assertThat(pictures).hasSize(1);
    for (MatchResult picture : pictures) {
      assertThat(picture.group(1)).as("what is to be seen on " + picture.group(2)).isNotBlank();
      byte[] png = Files.readAllBytes(House.ROOT.resolve(picture.group(2)));
      ByteBuffer header = ByteBuffer.wrap(png);
      assertThat(header.getLong(0)).as("the mark of a PNG").isEqualTo(0x89504E470D0A1A0AL);
      assertThat(header.getInt(16)).as("its width").isBetween(640, 1280);
    }
  }

  @Test
  void its_commands_are_those_of_the_build() {
    List<String> lines = House.text(README).lines().map(String::strip).toList();
    assertThat(lines).contains("./bonafide serve", "./bonafide screen corpus/stories/motoki");
    assertThat(House.text(README)).contains("`mvn -B verify`");
    assertThat(House.text(House.ROOT.resolve(".ci/run"))).contains("\nmvn -B verify\n");
  }
}
