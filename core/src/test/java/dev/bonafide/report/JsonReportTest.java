package dev.bonafide.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.bonafide.casefile.Citation;
import dev.bonafide.examination.Examination;
import dev.bonafide.proof.ControlProof;
import dev.bonafide.proof.Provable;
import dev.bonafide.scene.Cases;
import dev.bonafide.verdict.AskedQuestion;
import dev.bonafide.verdict.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonReportTest {
  private static final Path SCHEMA =
      Path.of(System.getProperty("bonafide.root", ".."), "docs/reference/verdict.schema.json");

  private final Map<String, Examination> cases = Cases.all();

  @Test
  void a_brief_report_leaves_out_only_the_checks_that_found_nothing() {
    String full = new JsonReport().of(Cases.highRisk(), GoldenTest.PARTICULARS);
    String brief = new JsonReport(true).of(Cases.highRisk(), GoldenTest.PARTICULARS);
    assertThat(full).contains("\"clear\"").contains("\"unknown\"");
    assertThat(brief).doesNotContain("\"clear\"").contains("\"unknown\"");
    assertThat(without(brief)).isEqualTo(without(full));
  }

  private static String without(String report) {
    return report.replaceFirst("(?s)\"checked\": \\[.*?\\]", "");
  }

  @Test
  void every_report_conforms_to_the_published_schema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA));
    for (Map.Entry<String, Examination> one : cases.entrySet()) {
      assertThat(
              schema.validate(
                  json(one.getValue()),
                  InputFormat.JSON,
                  run -> run.executionConfig(set -> set.formatAssertionsEnabled(true))))
          .as(one.getKey())
          .isEmpty();
    }
  }

  @Test
  void what_was_proved_is_in_it_with_how_and_conforms_to_the_schema() throws IOException {
    Instant at = Instant.parse("2026-01-02T03:04:05Z");
    List<ControlProof> proofs =
        List.of(
            new ControlProof(at, "U1", new Provable.Account("octocat", "583231"), "aa11"),
            new ControlProof(
                at, "U1", new Provable.Domain("northwind.example"), "_bonafide.northwind.example"));
    String json = new JsonReport().of(Cases.highRisk(), GoldenTest.PARTICULARS.with(proofs));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA))
                .validate(json, InputFormat.JSON))
        .isEmpty();
    JsonNode first = new ObjectMapper().readTree(json).get("proofs").get(0);
    assertThat(first.get("way").asString()).isEqualTo("gist");
    assertThat(first.get("accountNumber").asString()).isEqualTo("583231");
    JsonNode second = new ObjectMapper().readTree(json).get("proofs").get(1);
    assertThat(second.get("way").asString()).isEqualTo("dns_record");
    assertThat(second.get("words").asString()).contains("not who the person is");
    assertThat(json).doesNotContain("U1");
  }

  @Test
  void who_asked_a_question_and_when_is_with_it_and_conforms_to_the_schema() throws IOException {
    Question first = Cases.highRisk().assessment().questions().getFirst();
    AskedQuestion asked = AskedQuestion.of(first, "U1", Instant.parse("2026-01-02T03:04:05Z"));
    String json =
        new JsonReport().of(Cases.highRisk(), GoldenTest.PARTICULARS.asking(List.of(asked)));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA))
                .validate(json, InputFormat.JSON))
        .isEmpty();
    JsonNode questions = new ObjectMapper().readTree(json).get("questions");
    assertThat(questions.get(0).get("asked").toString())
        .isEqualTo("{\"by\":\"U1\",\"at\":\"2026-01-02T03:04:05Z\"}");
    assertThat(questions.get(1).has("asked")).isFalse();
  }

  @Test
  void without_a_proof_there_is_no_word_of_any() {
    assertThat(json(Cases.highRisk())).doesNotContain("\"proofs\"");
  }

  @Test
  void quotes_are_the_exact_words_however_hostile() throws IOException {
    for (Examination examination : cases.values()) {
      JsonNode findings = new ObjectMapper().readTree(json(examination)).get("findings");
      for (int i = 0; i < findings.size(); i++) {
        var evidence = examination.assessment().findings().get(i).finding().evidence();
        assertThat(findings.get(i).get("evidence").findValuesAsString("quote"))
            .containsExactlyElementsOf(evidence.stream().map(Citation::quote).toList());
      }
    }
  }

  @Test
  void nothing_in_it_steers_a_terminal_or_ends_a_script() {
    assertThat(json(Cases.hostile())).doesNotContain("</", "\u001B", "\u202E", "\u0000");
  }

  @Test
  void the_same_case_gives_the_same_bytes() {
    assertThat(json(Cases.highRisk())).isEqualTo(json(Cases.highRisk()));
  }

  @Test
  void a_contradiction_is_told_twice_and_an_unknown_says_why() throws IOException {
    JsonNode report = new ObjectMapper().readTree(json(Cases.highRisk()));
    assertThat(report.get("contradictions").findValuesAsString("finding"))
        .containsExactly("language-claimed-not-spoken");
    assertThat(report.get("checked").findValuesAsString("why")).contains("there is no note");
    assertThat(report.get("consultation").get("used").asBoolean()).isFalse();
    assertThat(report.get("identifiers").findValuesAsString("quote")).containsExactly("Payoneer");
  }

  private static String json(Examination examination) {
    return new JsonReport().of(examination, GoldenTest.PARTICULARS);
  }
}
