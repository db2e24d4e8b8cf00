package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API with the real readers and rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpApiTest {
  private static final Path ROOT = Path.of(System.getProperty("bonafide.root", ".."));
  private static final String SCREEN = "/api/v1/screenings";
  private static final String JSON = "application/json";

  private final RunningSite site = RunningSite.start();

  @AfterAll
  void stop() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"exhibits": [                                          | line 1: broken JSON
          {"exhibits": [{"kind": "cv", "text": "a"}]}             | exhibits[0].kind is 'cv'; it is one of transcript, messages, resume
          {"subject": "boss", "exhibits": []}                     | subject is 'boss'; it is one of candidate, job_post, recruiter, solicitation
          {"exhibits": [{"kind": "note"}]}                        | exhibits[0] needs either text or file
          {"exhibits": [{"kind": "note", "file": "/etc/passwd"}]} | /etc/passwd: there is no file of that name in the request
          {"exhibit": [{"kind": "note", "text": "a"}]}            | exhibit is not known; did you mean exhibits?
          {"name": "a", "name": "b"}                              | line 1: broken JSON
          ["a"]                                                   | a case is a map
          subject: candidate                                      | broken JSON
          """)
  void what_cannot_be_read_is_told_with_its_place(String body, String detail) {
    HttpResponse<String> answer = site.post(SCREEN, JSON, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(JsonTree.read(answer.body()).text("detail").orElseThrow()).contains(detail);
  }

  @Test
  void a_tower_of_brackets_is_refused() {
    HttpResponse<String> answer = site.post(SCREEN, JSON, "[".repeat(100_000));
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void a_verdict_is_what_the_schema_says() throws IOException {
    String body =
        """
        {"subject": "candidate", "name": "Bobby Sierra", "claims": {"languages": ["French"]},
         "exhibits": [
           {"kind": "messages", "name": "chat", "text": "send the salary to my friend's Payoneer"},
           {"kind": "note", "text": "camera_off"}]}
        """;
    HttpResponse<String> answer = site.post(SCREEN, JSON, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(schema().validate(answer.body(), InputFormat.JSON)).isEmpty();
    assertThat(JsonTree.read(answer.body()).text("id")).contains("an-id");
    assertThat(answer.body()).contains("\"exhibit\": \"chat\"", "\"exhibit\": \"note 1\"");
  }

  @Test
  void a_file_is_an_exhibit_of_the_case_that_names_it() {
    String body =
        """
        --x\r
        Content-Disposition: form-data; name="case"\r
        \r
        {"exhibits": [{"kind": "note", "file": "seen.txt", "name": "what I saw"}]}\r
        --x\r
        Content-Disposition: form-data; name="file"; filename="seen.txt"\r
        \r
        camera_off\r
        --x\r
        Content-Disposition: form-data; name="file"; filename="chat.txt"\r
        \r
        Hello, I am a developer from Rome.\r
        --x--\r
        """;
    HttpResponse<String> answer = site.post(SCREEN, "multipart/form-data; boundary=x", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Tree exhibits = JsonTree.read(answer.body()).at("exhibits");
    assertThat(exhibits.list().stream().map(one -> one.text("name").orElseThrow()))
        .containsExactly("what I saw", "chat.txt");
  }

  @Test
  void what_is_served_as_schema_is_what_is_documented() throws IOException {
    assertThat(site.get("/api/verdict.schema.json").body())
        .isEqualTo(Files.readString(ROOT.resolve("docs/reference/verdict.schema.json")));
  }

  /** A call that is not there is refused with another status, and with no word of a case. */
  private boolean isThere(String method, String path) {
    return switch (method) {
      case "get" -> {
        HttpResponse<String> answer = site.get(path);
        yield answer.statusCode() == 200 || answer.body().contains("Give the number of a case");
      }
      case "delete" -> site.delete(path).body().contains("Give the number of a case");
      default -> {
        HttpResponse<String> answer = site.post(path, "text/plain", "a");
        yield List.of(200, 415).contains(answer.statusCode())
            || answer.body().contains("Give the number of a case");
      }
    };
  }

  @Test
  void every_call_that_is_described_exists_and_is_documented() throws IOException {
    Tree paths = JsonTree.read(site.get("/api/openapi.json").body()).at("paths");
    Set<String> described = new TreeSet<>();
    for (String path : paths.map().keySet()) {
      for (String method : paths.at(path).map().keySet()) {
        described.add(method.toUpperCase(Locale.ROOT) + " " + path);
        String there =
            path.replace("{id}", "interview-camera-refused")
                .replace("{other}", "7")
                .replace("{line}", "2")
                .replace("{kind}", "github")
                .replace("{name}", "octocat");
        assertThat(isThere(method, there)).as(method + " " + path).isTrue();
      }
    }
    assertThat(described).isEqualTo(documented());
  }

  private static Set<String> documented() throws IOException {
    Set<String> calls = new TreeSet<>();
    Pattern.compile("(?m)^\\| `([A-Z]+ /[^`]*)` \\|")
        .matcher(Files.readString(ROOT.resolve("docs/reference/http.md")))
        .results()
        .forEach(found -> calls.add(found.group(1)));
    return calls;
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(ROOT.resolve("docs/reference/verdict.schema.json")));
  }
}
