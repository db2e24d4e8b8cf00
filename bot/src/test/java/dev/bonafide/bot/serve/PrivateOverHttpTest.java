package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.FakeReader;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.testkit.model.FakeModel;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What comes over HTTP and must not go on to a language model. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrivateOverHttpTest {
  private static final String SCREEN = "/api/v1/screenings";
  private static final String CASE =
      "{\"subject\": \"candidate\", %s\"exhibits\": [{\"kind\": \"messages\", \"text\": \"%s\"},"
          + " {\"kind\": \"note\", %s\"text\": \"the zebra looked over his shoulder\"}]}";

  private final FakeModel fake = FakeModel.openAiCompatible();
  private final RunningSite site =
      RunningSite.start(FakeReader.distribution(FakeReader.settings(fake, Map.of())));
  private int before;

  @BeforeEach
  void count() {
    fake.otherwise(FakeReader::nothing);
    before = fake.calls().size();
  }

  @AfterAll
  void stop() {
    site.close();
    fake.close();
  }

  private Tree consultation(String type, String body) {
    HttpResponse<String> answer = site.post(SCREEN, type, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonTree.read(answer.body()).at("consultation");
  }

  @Test
  void of_a_private_case_nothing_goes_on() {
    Tree told =
        consultation(
            "application/json", CASE.formatted("\"private\": true, ", FakeReader.LEDGER, ""));
    assertThat(told.text("reason").orElseThrow()).startsWith("All of the evidence is");
    assertThat(fake.calls()).hasSize(before);
  }

  @Test
  void of_a_private_case_nothing_of_a_file_that_comes_along_goes_on() {
    String body =
        """
        --x\r
        Content-Disposition: form-data; name="case"\r
        \r
        {"subject": "candidate", "private": true}\r
        --x\r
        Content-Disposition: form-data; name="file"; filename="chat.txt"\r
        \r
        %s\r
        --x--\r
        """
            .formatted(FakeReader.LEDGER.replace("\\n", "\n"));
    Tree told = consultation("multipart/form-data; boundary=x", body);
    assertThat(told.text("reason").orElseThrow()).startsWith("All of the evidence is");
    assertThat(fake.calls()).hasSize(before);
  }

  @Test
  void of_a_private_exhibit_nothing_goes_on_while_the_rest_does() {
    Tree told =
        consultation(
            "application/json", CASE.formatted("", FakeReader.LEDGER, "\"private\": true, "));
    assertThat(told.text("used")).contains("true");
    assertThat(fake.calls()).hasSize(before + 1);
    assertThat(fake.calls().getLast().body()).contains("ledger service").doesNotContain("zebra");
  }
}
