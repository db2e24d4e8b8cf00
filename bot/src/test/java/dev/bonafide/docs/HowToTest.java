package dev.bonafide.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Ran;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.house.House;
import dev.bonafide.verdict.FirstSight;
import dev.bonafide.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guides walk through works, and the figures they name are those of the code. */
class HowToTest {
  private static final String GUIDE = House.text(House.ROOT.resolve("docs/how-to/add-a-rule.md"));
  private static final String CONCEPTS = House.text(House.ROOT.resolve("docs/concepts.md"));
  private static final String FILE = "rules/interview-conduct/interview-no-recording.yaml";

  private static final Path TRANSLATIONS = Path.of(FILE.replace(".yaml", ".translations.yaml"));

  @TempDir Path temp;

  private static String rule() {
    Matcher shown = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(GUIDE);
    assertThat(shown.find()).isTrue();
    return shown.group(1);
  }

  private Ran tried(String rule) throws IOException {
    Path file = temp.resolve(FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, rule);
    return Ran.withShippedRules(temp, "rules", "test", "rules");
  }

  @Test
  void the_rule_that_is_walked_through_holds_and_says_so() throws IOException {
    Ran ran = tried(rule());
    assertThat(ran.status()).isZero();
    assertThat(GUIDE).contains("$ ./bonafide rules test rules\n" + ran.out());
  }

  @Test
  void the_translation_that_is_shown_holds_next_to_the_rule() throws IOException {
    Matcher shown = Pattern.compile("(?s)```yaml\n(es:.*?)```").matcher(GUIDE);
    assertThat(shown.find()).isTrue();
    assertThat(GUIDE).contains("`" + TRANSLATIONS.getFileName() + "`");
    assertThat(translated(shown.group(1)).status()).isZero();
    assertThat(translated(shown.group(1).replaceAll("(?m)^ +why:.*\n", "")).status()).isNotZero();
  }

  private Ran translated(String translations) throws IOException {
    Path file = temp.resolve(TRANSLATIONS);
    Files.createDirectories(file.getParent());
    Files.writeString(file, translations);
    return tried(rule());
  }

  @Test
  void the_mistake_that_is_shown_is_answered_as_shown() throws IOException {
    Ran ran = tried(rule().replace("strength: weak", "strength: mild"));
    assertThat(ran.status()).isNotZero();
    assertThat(GUIDE).contains("```text\n" + (ran.out() + ran.err()).strip() + "\n```");
  }

  @Test
  void the_rule_that_is_walked_through_is_not_one_that_is_shipped() {
    assertThat(House.ROOT.resolve(FILE)).doesNotExist();
  }

  @Test
  void the_concepts_name_the_verdicts_of_the_code() {
    assertThat(Verdict.all())
        .allSatisfy(
            verdict ->
                assertThat(CONCEPTS)
                    .contains("| `" + verdict.id() + "` | " + verdict.shown() + " |"));
  }

  @Test
  void the_concepts_name_the_counts_of_the_catalogue_and_the_table_of_the_code() {
    FirstSight seen = ShippedEngine.create().catalogue().seen();
    assertThat(Stream.of(SubjectKind.values()).map(seen::stops)).containsOnly(3);
    assertThat(CONCEPTS)
        .contains(
            "wrong at most once in " + FirstSight.ONE_IN + " honest",
            "[blind cases](#how-good-it-is): three");
    assertThat(code("Coverage"))
        .contains("CANDIDATE -> 12", "JOB_POST, RECRUITER, SOLICITATION -> 8");
    assertThat(CONCEPTS)
        .contains("fewer than 12 for a candidate, or fewer than 8 for any other subject");
  }

  private static String code(String type) {
    return House.text(
        House.ROOT.resolve("core/src/main/java/dev/bonafide/verdict/" + type + ".java"));
  }

  @Test
  void the_guide_to_a_verdict_explains_every_one() {
    String guide = House.text(House.ROOT.resolve("docs/how-to/read-a-verdict.md"));
    assertThat(List.copyOf(Verdict.all()))
        .allSatisfy(verdict -> assertThat(guide).contains("**" + verdict.shown() + ".**"));
  }
}
