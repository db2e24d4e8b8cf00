package dev.bonafide.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.SharedHosts;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.proof.ProofLook;
import dev.bonafide.proof.ProofPin;
import dev.bonafide.proof.ProofSites;
import dev.bonafide.proof.Provable;
import dev.bonafide.web.InMemory;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proofs over HTTP: asked for, looked for, and shown. */
class CaseProvingTest {
  private static final String PROOFS = "/api/v1/cases/1/proofs";

  private final InMemory cases = new InMemory();
  private final AtomicReference<String> shown = new AtomicReference<>("");
  private final ProofSites sites =
      new ProofSites() {
        @Override
        public ProofPin pin(Provable thing) {
          return thing instanceof Provable.Account account
              ? new ProofPin.Pinned(new Provable.Account(account.login(), "583231"))
              : new ProofPin.Off();
        }

        @Override
        public ProofLook look(Provable thing, String code, Instant since) {
          return shown.get().equals(code)
              ? new ProofLook.Shown(thing, "profile")
              : new ProofLook.Missing();
        }
      };
  private final Served server =
      Served.start(
          Small.settings(),
          Small.changed(
              Small.parts(new Small.OneRule(), cases),
              parts ->
                  parts.prover =
                      new CaseProver(
                          sites,
                          new SharedHosts(Map.of("mail", Set.of("gmail.com"))),
                          new SecureRandom())));

  @AfterEach
  void stop() {
    server.close();
  }

  private void keep() {
    String plain =
        "{\"text\": \"See https://github.com/octocat or hr@northwind.example, bo@gmail.com\"}";
    assertThat(server.json("/api/v1/screenings?remember=true", plain).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> post(String path) {
    return server.json(PROOFS + path, "");
  }

  private static String code(HttpResponse<String> asked) {
    return asked.body().replaceAll("(?s).*\"code\": \"([a-z0-9-]+)\".*", "$1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "x", "0"})
  void a_case_that_is_not_there_has_none(String id) {
    keep();
    String proofs = "/api/v1/cases/" + id + "/proofs";
    assertThat(server.get(proofs).statusCode()).isEqualTo(404);
    assertThat(server.json(proofs + "/github/octocat", "").statusCode()).isEqualTo(404);
    assertThat(server.json(proofs + "/check", "").statusCode()).isEqualTo(404);
  }

  @Test
  void what_cannot_be_proved_is_refused_with_the_reason() {
    keep();
    assertThat(post("/email/bo").statusCode()).isEqualTo(400);
    assertThat(post("/site/northwind.example").statusCode()).isEqualTo(400);
    assertThat(post("/email/bo@gmail.com").body()).contains("I can ask for proof of control of");
    assertThat(post("/github/-").statusCode()).isEqualTo(400);
    assertThat(post("/github/mona").statusCode()).isEqualTo(422);
    assertThat(post("/github/mona").body()).contains("does not name the GitHub account mona");
    assertThat(post("/domain/gmail.com").statusCode()).isEqualTo(422);
    assertThat(post("/domain/northwind.example").statusCode()).isEqualTo(409);
    assertThat(post("/domain/northwind.example").body()).contains("BONAFIDE_DNS");
    assertThat(server.get("/api/v1/cases/1").body()).doesNotContain("challenged");
  }

  @Test
  void what_can_be_proved_is_told() {
    keep();
    assertThat(server.get(PROOFS).body())
        .contains("octocat", "northwind.example", "\"open\": []", "\"proofs\": []")
        .doesNotContain("gmail.com");
    assertThat(cases.noted()).contains("api saw proofs of case 1");
  }

  @Test
  void a_code_comes_with_words_for_the_candidate_and_once() {
    keep();
    HttpResponse<String> asked = post("/github/OctoCat");
    assertThat(asked.statusCode()).isEqualTo(201);
    assertThat(asked.body()).contains("\"message\": \"Hello,", "This is voluntary");
    HttpResponse<String> again = post("/github/octocat");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(code(again)).isEqualTo(code(asked)).startsWith("bonafide-");
    assertThat(server.get("/api/v1/cases/1").body())
        .contains("\"did\": \"challenged\"")
        .doesNotContain(code(asked));
  }

  @Test
  void an_email_is_refused_and_not_left_unread() {
    keep();
    HttpResponse<String> sent = server.raw(PROOFS + "/check", "message/rfc822", "From: bo@x");
    assertThat(sent.statusCode()).isEqualTo(415);
    assertThat(sent.body()).contains("I can ask for proof of control of");
  }

  @Test
  void nothing_that_is_missing_is_written_down() {
    keep();
    assertThat(post("/check").body()).contains("\"checked\": []");
    assertThat(post("/github/octocat").statusCode()).isEqualTo(201);
    assertThat(post("/check").body()).contains("is not there yet");
    assertThat(server.get("/api/v1/cases/1").body()).doesNotContain("proved");
  }

  @Test
  void what_is_there_is_a_proof_in_the_case_and_in_its_report() {
    keep();
    shown.set(code(post("/github/octocat")));
    assertThat(post("/check").body())
        .contains(
            "\"accountNumber\": \"583231\"", "\"place\": \"profile\"", "not who the person is")
        .contains("\"open\": []");
    assertThat(post("/check").body()).contains("\"checked\": []", "583231");
    assertThat(server.get("/api/v1/cases/1").body()).contains("\"did\": \"proved\"");
    assertThat(server.get("/api/v1/cases/1/report", "Accept", "text/markdown").body())
        .contains("controls the GitHub account octocat");
  }
}
