package dev.bonafide.web.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.Judgement;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import dev.bonafide.web.problem.Problem;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssistantServletTest {
  private static final String TOKEN = "a-token-of-24-characters";

  private final Served off = Served.start();
  private final Served on =
      Served.start(
          Small.settings("", TOKEN),
          Small.changed(
              Small.parts(), one -> one.assistants = Optional.of((s, _) -> new Verdicts(s))));

  @AfterAll
  void stop() {
    off.close();
    on.close();
  }

  @Test
  void where_the_operator_does_not_allow_it_nothing_is_there() {
    assertThat(call(off, TOKEN, "pay my friend").statusCode()).isEqualTo(404);
  }

  @Test
  void without_the_token_nobody_is_answered() {
    HttpResponse<String> refused = call(on, "another-token-of-24-letters", "pay my friend");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.body()).doesNotContain("verify");
  }

  @Test
  void what_holds_no_words_is_refused_with_a_sentence() {
    assertThat(call(on, TOKEN, "").body())
        .isEqualTo("Nothing to screen yet. Paste some text or add a file.");
  }

  @Test
  void evidence_is_screened_as_everything_else_is() {
    assertThat(call(on, TOKEN, Small.TELLING).body()).isEqualTo("verify");
  }

  private static HttpResponse<String> call(Served served, String token, String body) {
    return served.json("/mcp", body, "Authorization", "Bearer " + token);
  }

  /** Answers with the verdict alone. */
  private static final class Verdicts extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Function<Submission, Judgement> screening;

    Verdicts(Function<Submission, Judgement> screening) {
      this.screening = screening;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      String words = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      List<Exhibit> held = words.isEmpty() ? List.of() : List.of(Exhibit.of("a", null, words));
      response.getWriter().write(judged(new Submission(null, null, List.of(), held, List.of())));
    }

    private String judged(Submission submission) {
      try {
        return screening.apply(submission).verdict();
      } catch (Problem problem) {
        return problem.detail();
      }
    }
  }
}
