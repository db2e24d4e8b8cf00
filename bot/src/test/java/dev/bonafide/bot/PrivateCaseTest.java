package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.testkit.model.Call;
import dev.bonafide.testkit.model.FakeModel;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reviewer wants kept from language models stands in no request. */
class PrivateCaseTest {
  private static final String TALK = FakeReader.LEDGER.replace("\\n", "\n");
  private static final String SECRET = "My sister Violetta keeps the zebra paperwork in Antwerp.";

  @TempDir Path temp;
  private final FakeModel fake = FakeModel.openAiCompatible();

  @BeforeEach
  void careful() {
    fake.otherwise(FakeReader::careful);
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  private Tree screened(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "screen";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--format";
    all[args.length + 2] = "json";
    ShippedDistribution distribution = FakeReader.distribution(FakeReader.settings(fake, Map.of()));
    Ran ran = Ran.by(new SmallDistribution(distribution), temp, all);
    assertThat(ran.err()).isEmpty();
    return JsonTree.read(ran.out());
  }

  private void described(String more, String ofResume) {
    new CaseFolder(temp)
        .with("case/talk.txt", TALK)
        .with("case/cv.txt", SECRET)
        .with(
            "case/case.yaml",
            """
            subject: {kind: candidate, name: Marek Dlouhy}
            %sexhibits:
              - {kind: messages, file: talk.txt}
              - {kind: resume, file: cv.txt%s}
            """
                .formatted(more, ofResume));
  }

  @Test
  void a_word_that_is_neither_true_nor_false_is_refused_and_nothing_is_sent() {
    described("private: perhaps\n", "");
    ShippedDistribution distribution = FakeReader.distribution(FakeReader.settings(fake, Map.of()));
    Ran ran = Ran.by(new SmallDistribution(distribution), temp, "screen", "case");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("private must be true or false");
    assertThat(fake.calls()).isEmpty();
  }

  @Test
  void of_a_private_exhibit_no_word_and_no_name_stands_in_any_request() {
    described("", ", private: true");
    Tree verdict = screened("case");
    assertThat(verdict.at("consultation").text("calls")).contains("2");
    assertThat(verdict.text("verdict")).contains("verify");
    assertThat(fake.calls())
        .extracting(Call::body)
        .hasSize(2)
        .allSatisfy(
            body ->
                assertThat(body)
                    .contains("ledger service")
                    .doesNotContain("Violetta", "zebra", "Antwerp", "cv.txt"));
    assertThat(verdict.at("limits").toString())
        .contains("cv.txt is private and was not shown to the language model");
  }

  @Test
  void of_a_private_case_nothing_is_sent_nor_of_what_is_handed_in_beside_it() {
    described("private: true\n", "");
    new CaseFolder(temp).with("more.txt", SECRET);
    for (String[] files : new String[][] {{"case"}, {"case", "more.txt"}, {"more.txt", "case"}}) {
      Tree verdict = screened(files);
      assertThat(verdict.at("consultation").text("used")).contains("false");
      assertThat(verdict.at("consultation").text("reason").orElseThrow())
          .startsWith("All of the evidence is private");
    }
    assertThat(fake.calls()).isEmpty();
  }

  @Test
  void an_option_on_the_command_line_keeps_everything_from_models() {
    described("", "");
    Tree verdict = screened("case", "--no-llm");
    assertThat(verdict.at("consultation").text("reason").orElseThrow())
        .startsWith("No language model was asked, by request");
    assertThat(fake.calls()).isEmpty();
  }
}
