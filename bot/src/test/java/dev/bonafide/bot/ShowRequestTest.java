package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.testkit.model.FakeModel;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would be sent about a case, shown without sending it. */
class ShowRequestTest {
  private static final String TALK = FakeReader.LEDGER.replace("\\n", "\n");
  private static final String[] CASE = {"--as", "candidate", "--name", "Marek Dlouhy"};

  @TempDir Path temp;

  private static String[] with(String... args) {
    String[] all = new String[args.length + CASE.length];
    System.arraycopy(args, 0, all, 0, args.length);
    System.arraycopy(CASE, 0, all, args.length, CASE.length);
    return all;
  }

  @Test
  void neither_an_id_nor_a_case_is_refused() {
    Ran ran = Ran.in(temp, "prompts", "show");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("the ID of a consultation, or --case FILE");
    assertThat(Ran.in(temp, "prompts", "show", "--case", "nowhere.txt").status()).isEqualTo(2);
  }

  @Test
  void where_all_is_private_there_is_nothing_to_send() {
    new CaseFolder(temp)
        .with(
            "case.yaml",
            "subject: candidate\nexhibits:\n- {kind: messages, file: a.txt, private: true}\n")
        .with("a.txt", TALK);
    Ran ran = Ran.in(temp, "prompts", "show", "--case", "case.yaml");
    assertThat(ran.out()).startsWith("All of the evidence is private; no language model");
    assertThat(
            JsonTree.read(
                    Ran.in(temp, "prompts", "show", "--case", "case.yaml", "--format", "json")
                        .out())
                .text("asked"))
        .contains("false");
  }

  @Test
  void it_is_to_the_letter_what_is_sent_and_has_its_hash() {
    new CaseFolder(temp).with("talk.txt", TALK);
    Tree shown =
        JsonTree.read(
            Ran.in(temp, with("prompts", "show", "--case", "messages=talk.txt", "--format", "json"))
                .out());
    try (FakeModel fake = FakeModel.openAiCompatible()) {
      fake.otherwise(FakeReader::nothing);
      ShippedDistribution distribution =
          FakeReader.distribution(FakeReader.settings(fake, Map.of()));
      Tree verdict =
          JsonTree.read(
              Ran.by(distribution, temp, with("screen", "messages=talk.txt", "--format", "json"))
                  .out());
      assertThat(verdict.at("consultation").list("requests").getFirst().text())
          .isEqualTo(shown.text("hash"));
      Tree messages = JsonTree.read(fake.calls().getFirst().body()).at("messages");
      assertThat(messages.list().get(0).text("content"))
          .isEqualTo(shown.at("request").text("instructions"));
      assertThat(messages.list().get(1).text("content"))
          .isEqualTo(shown.at("request").text("evidence"));
    }
    assertThat(shown.at("request").text("evidence").orElseThrow())
        .contains("whole ledger service")
        .doesNotContain("Marek", "Dlouhy");
    assertThat(Integer.parseInt(shown.at("tokensAtMost").text("all").orElseThrow()))
        .isGreaterThan(1_000);
  }

  @Test
  void people_see_its_size_what_was_cut_and_every_part() {
    new CaseFolder(temp).with("talk.txt", (TALK + "\n").repeat(400));
    assertThat(Ran.in(temp, with("prompts", "show", "--case", "messages=talk.txt")).out())
        .startsWith(
            "The configured language model is asked this about the case. Nothing was sent.\n")
        .containsPattern("Hash: \\w+\n")
        .containsPattern("Tokens, at most: [0-9,]+ \\(")
        .contains("Not shown to it:\n- talk.txt: ", "too many for the language model")
        .contains("\nInstructions\n", "\nEvidence\nEVIDENCE BEGINS\n", "\nForm of the answer\n{");
  }

  @Test
  void one_consultation_alone_makes_a_smaller_request() {
    new CaseFolder(temp).with("talk.txt", TALK);
    assertThat(
            Ran.in(temp, with("prompts", "show", "contradictions", "--case", "messages=talk.txt"))
                .out())
        .contains("Asked: contradictions\n")
        .doesNotContain("# answers");
  }
}
