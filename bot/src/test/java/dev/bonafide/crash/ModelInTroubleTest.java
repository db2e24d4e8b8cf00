package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.FakeReader;
import dev.bonafide.bot.Shipped;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.PlannedRequest;
import dev.bonafide.consultation.request.PromptBook;
import dev.bonafide.consultation.request.RequestPlan;
import dev.bonafide.consultation.request.Size;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.prompt.PromptShelf;
import dev.bonafide.testkit.model.FakeModel;
import dev.bonafide.testkit.model.Saying;
import dev.bonafide.testkit.telegram.FakeTelegram;
import dev.bonafide.testkit.telegram.Origin;
import dev.bonafide.testkit.telegram.Person;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The real process beside a language model that is slow, limited, broken or away. */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class ModelInTroubleTest {
  private static final Duration DEADLINE = Duration.ofSeconds(10);
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final String TALK = FakeReader.LEDGER.replace("\\n", "\n");
  private static final String LATE =
      "The language model openai/small-1 did not answer in time; only the rules were used.";

  private final FakeModel model = FakeModel.openAiCompatible();
  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  private Map<String, String> settings(Map<String, String> others) {
    Map<String, String> settings =
        new HashMap<>(
            Map.of("BONAFIDE_LLM_DEADLINE", DEADLINE.toString(), "BONAFIDE_LLM_RETRIES", "1"));
    settings.putAll(others);
    return FakeReader.settings(model, settings);
  }

  @Test
  @Execution(ExecutionMode.SAME_THREAD)
  void on_the_command_line_the_verdict_comes_within_the_deadline_of_a_model_that_never_answers()
      throws InterruptedException {
    model.otherwise(_ -> Saying.of(Saying.Kind.HUNG));
    String[] screen = {"screen", "messages=-", "--as", "candidate", "--format", "json"};
    Tree alone = JsonTree.read(Launched.of(Map.of(), TALK, screen).out());
    Launched launched = Launched.of(settings(Map.of()), TALK, screen);
    assertThat(launched.status()).isZero();
    Tree verdict = JsonTree.read(launched.out());
    assertThat(verdict.text("verdict")).isEqualTo(alone.text("verdict"));
    assertThat(verdict.at("consultation").text("used")).contains("false");
    assertThat(verdict.at("consultation").text("reason")).contains(LATE);
    assertThat(model.isHungUp(SOON)).isTrue();
    assertThat(model.waited()).isLessThan(DEADLINE);
    assertThat(model.calls()).hasSize(1);
  }

  private static long tookMs(Tree verdict) {
    return Math.round(Double.parseDouble(verdict.text("tookMs").orElseThrow()));
  }

  @Test
  @Execution(ExecutionMode.SAME_THREAD)
  void on_the_server_every_verdict_comes_in_time_and_at_once_where_the_model_rests()
      throws Exception {
    try (FakeTelegram telegram = FakeTelegram.start(InstantSource.system());
        BotProcess bot = start(telegram)) {
      URI at = address(bot);
      model.otherwise(FakeReader::nothing);
      Tree asked = screened(at, "Before that I was at school in Brno. " + TALK);
      assertThat(asked.at("consultation").text("used")).contains("true");
      assertThat(asked.at("consultation").text("calls")).contains("1");
      assertThat(asked.at("consultation").text("tokensRead")).contains("" + FakeModel.READ);
      assertThat(asked.at("consultation").text("tokensWritten")).contains("" + FakeModel.WRITTEN);

      model.otherwise(_ -> Saying.of(Saying.Kind.HUNG));
      assertThat(toldInTelegram(telegram)).contains("gave no usable answer");
      model.otherwise(_ -> Saying.of(Saying.Kind.DRIPPING));
      assertThat(reason(screened(at, TALK))).isEqualTo(LATE);
      model.otherwise(_ -> Saying.limited(3_600));
      assertThat(reason(screened(at, TALK))).contains("was asked too often");
      model.otherwise(_ -> Saying.of(Saying.Kind.RESET));
      assertThat(reason(screened(at, TALK))).contains("could not be reached");
      int before = model.calls().size();
      Tree resting = screened(at, TALK);
      assertThat(reason(resting)).contains("failed several times in a row");
      assertThat(resting.at("consultation").text("calls")).contains("0");
      assertThat(tookMs(resting)).isLessThan(DEADLINE.dividedBy(5).toMillis());
      assertThat(model.calls()).hasSize(before);

      assertThat(get(at.resolve("/actuator/prometheus")))
          .contains(
              questions("answered", 1),
              questions("late", 2),
              questions("limited", 1),
              questions("down", 1),
              questions("resting", 1),
              tokens("read", FakeModel.READ),
              tokens("written", FakeModel.WRITTEN));
    }
  }

  private static String questions(String outcome, int value) {
    return "bonafide_model_questions_total{model=\"openai/small-1\",outcome=\"%s\"} %d.0\n"
        .formatted(outcome, value);
  }

  private static String tokens(String kind, long value) {
    return "bonafide_model_tokens_total{kind=\"%s\",model=\"openai/small-1\"} %d.0\n"
        .formatted(kind, value);
  }

  @Test
  @Execution(ExecutionMode.SAME_THREAD)
  void a_server_that_starts_anew_has_not_forgotten_what_the_day_has_cost() throws Exception {
    Map<String, String> once =
        Map.of("BONAFIDE_LLM_DAILY_TOKENS", String.valueOf(costing(TALK) * 3 / 2));
    model.otherwise(_ -> Saying.of(Saying.Kind.HUNG));
    try (BotProcess bot = start(once)) {
      assertThat(reason(screened(address(bot), TALK))).isEqualTo(LATE);
    }
    model.otherwise(FakeReader::nothing);
    try (BotProcess bot = start(once)) {
      assertThat(reason(screened(address(bot), TALK)))
          .contains("has used up the daily limit of tokens");
    }
    assertThat(model.calls()).hasSize(1);
  }

  /** What a request about a talk costs at most, and does where no one ever says what it cost. */
  private static long costing(String talk) {
    Exhibit exhibit = Exhibit.of("messages 1", ExhibitKind.MESSAGES, talk);
    CaseFile caseFile =
        Shipped.DISTRIBUTION.read(
            new Submission(SubjectKind.CANDIDATE, null, List.of(), List.of(exhibit), List.of()));
    PromptBook book = PromptShelf.read(Shipped.DISTRIBUTION.prompts()).book();
    PlannedRequest planned = (PlannedRequest) RequestPlan.of(book, caseFile, Allowance.STANDARD);
    return Size.of(planned.request()).all();
  }

  private BotProcess start(FakeTelegram telegram) {
    return start(
        Map.of(
            "BONAFIDE_LLM_BREAKER",
            "4/PT1H",
            "BONAFIDE_TELEGRAM_API_URL",
            telegram.apiUrl(),
            "TELEGRAM_BOT_TOKEN",
            FakeTelegram.TOKEN));
  }

  private BotProcess start(Map<String, String> more) {
    Map<String, String> settings =
        new HashMap<>(
            Map.of("BONAFIDE_DATA", folder.resolve("data").toString(), "BONAFIDE_PORT", "0"));
    settings.putAll(more);
    Path log = Path.of("target", "model-in-trouble.log");
    return BotProcess.start(settings(settings), log, null);
  }

  private static URI address(BotProcess bot) throws InterruptedException {
    return URI.create(bot.awaitReady().replaceAll("(?s).*page on (http://[0-9.:]+).*", "$1"));
  }

  /** A talk over HTTP; within the deadline, or this fails. */
  private Tree screened(URI at, String talk) throws Exception {
    String body =
        "{\"subject\":\"candidate\",\"exhibits\":[{\"kind\":\"messages\",\"text\":\"%s\"}]}"
            .formatted(talk.replace("\n", "\\n"));
    HttpRequest request =
        HttpRequest.newBuilder(at.resolve("/api/v1/screenings"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    Tree verdict = JsonTree.read(client.send(request, BodyHandlers.ofString()).body());
    assertThat(tookMs(verdict)).isLessThan(DEADLINE.toMillis());
    System.out.printf(
        "A model in trouble: %d of %d ms, %s%n",
        tookMs(verdict),
        DEADLINE.toMillis(),
        verdict.at("consultation").text("reason").orElse("answered"));
    return verdict;
  }

  private static String reason(Tree verdict) {
    assertThat(verdict.at("consultation").text("used")).contains("false");
    return verdict.at("consultation").text("reason").orElseThrow();
  }

  private String get(URI at) throws Exception {
    return client.send(HttpRequest.newBuilder(at).build(), BodyHandlers.ofString()).body();
  }

  private static String toldInTelegram(FakeTelegram telegram) throws InterruptedException {
    Person person = new Person(1_000, "Ada");
    Instant noon = Instant.parse("2026-03-01T12:00:00Z");
    telegram.writing().forward(person, Origin.hidden("Max", noon), TALK);
    assertThat(telegram.await(() -> !card(telegram, person).isEmpty(), SOON)).isTrue();
    return card(telegram, person);
  }

  private static String card(FakeTelegram telegram, Person person) {
    return telegram.said(person.id()).stream()
        .map(said -> said.text())
        .filter(text -> text.contains("\nCase "))
        .findFirst()
        .orElse("");
  }
}
