package dev.bonafide.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.testkit.model.Saying.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for a model, whosever it is. */
public abstract class ModelContract {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(300);

  /** With what none of the providers takes: bounds, and a field that need not be there. */
  private static final String SCHEMA =
      """
      {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",
       "properties":{"ok":{"type":"boolean"},
        "found":{"type":"array","maxItems":20,"items":{"type":"object",
         "properties":{"line":{"type":"integer","minimum":1},
          "quote":{"type":"string","maxLength":300}},"required":["line"]}}},
       "required":["ok"]}\
      """;

  private static final ModelRequest REQUEST =
      new ModelRequest(
          "Say where the account contradicts itself.", "1| I live in Osaka.", SCHEMA, 200);

  private final FakeModel fake;

  /**
   * Tries a client out.
   *
   * @param fake the provider on this machine
   */
  protected ModelContract(FakeModel fake) {
    this.fake = fake;
  }

  /**
   * A client of it that does not wait between tries.
   *
   * @param retries how often it asks again at most
   */
  protected abstract Model model(String url, String key, String model, int retries);

  /** Whether it asks for a key. */
  protected boolean wantsKey() {
    return true;
  }

  /** Whether it has a word for what it declines. */
  protected boolean declines() {
    return true;
  }

  @AfterEach
  void close() {
    fake.close();
  }

  private Model model(int retries) {
    return model(fake.url(), FakeModel.KEY, FakeModel.MODEL, retries);
  }

  private ModelReply ask() {
    return model(0).ask(REQUEST, LONG);
  }

  private static NoUsableAnswer why(ModelReply reply) {
    assertThat(reply).isInstanceOf(ModelReply.Silent.class);
    return ((ModelReply.Silent) reply).why();
  }

  @Test
  void a_wrong_key_is_rejected_and_stands_in_nothing_that_is_told() {
    assumeTrue(wantsKey());
    Model model = model(fake.url(), "sk-wrong-key", FakeModel.MODEL, 2);
    ModelReply reply = model.ask(REQUEST, LONG);
    assertThat(why(reply)).isEqualTo(NoUsableAnswer.REJECTED);
    assertThat(reply.usage().calls()).isEqualTo(1);
    assertThat(reply + model.toString() + model.name()).doesNotContain("sk-wrong-key");
  }

  @Test
  void a_model_that_nobody_has_is_rejected_at_once() {
    ModelReply reply = model(fake.url(), FakeModel.KEY, "no-such-model", 2).ask(REQUEST, LONG);
    assertThat(why(reply)).isEqualTo(NoUsableAnswer.REJECTED);
    assertThat(reply.usage()).isEqualTo(new Usage(1, 0, 0));
  }

  @Test
  void an_address_of_something_else_is_rejected() {
    Model model = model(fake.url() + "/elsewhere", FakeModel.KEY, FakeModel.MODEL, 2);
    assertThat(why(model.ask(REQUEST, LONG))).isEqualTo(NoUsableAnswer.REJECTED);
  }

  @Test
  void where_nothing_listens_it_is_down() throws IOException {
    String nowhere = "http://127.0.0.1:" + closedPort();
    Model model = model(nowhere, FakeModel.KEY, FakeModel.MODEL, 0);
    assertThat(why(model.ask(REQUEST, LONG))).isEqualTo(NoUsableAnswer.DOWN);
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"FAULTY", "OVERLOADED", "RESET"})
  void a_fault_of_the_providers_makes_it_down(Kind kind) {
    fake.next(Saying.of(kind));
    assertThat(why(ask())).isEqualTo(NoUsableAnswer.DOWN);
  }

  @ParameterizedTest
  @EnumSource(names = {"FAULTY", "OVERLOADED", "RESET", "LIMITED"})
  void what_may_be_over_soon_is_tried_again(Kind kind) {
    fake.next(Saying.of(kind), Saying.of(kind));
    ModelReply reply = model(2).ask(REQUEST, LONG);
    assertThat(reply).isInstanceOf(ModelReply.Said.class);
    assertThat(reply.usage()).isEqualTo(new Usage(3, FakeModel.READ, FakeModel.WRITTEN));
  }

  @Test
  void what_lasts_is_not_tried_for_ever() {
    fake.next(Saying.of(Kind.FAULTY), Saying.of(Kind.FAULTY), Saying.of(Kind.FAULTY));
    assertThat(why(model(1).ask(REQUEST, LONG))).isEqualTo(NoUsableAnswer.DOWN);
    assertThat(fake.calls()).hasSize(2);
  }

  @Test
  void a_pause_that_is_longer_than_anybody_waits_ends_it_at_once() {
    fake.next(Saying.limited(3600));
    ModelReply reply = model(2).ask(REQUEST, LONG);
    assertThat(why(reply)).isEqualTo(NoUsableAnswer.LIMITED);
    assertThat(fake.calls()).hasSize(1);
  }

  @Test
  void a_pause_that_is_short_is_kept_and_it_is_asked_again() {
    fake.next(Saying.limited(2));
    assertThat(model(2).ask(REQUEST, LONG)).isInstanceOf(ModelReply.Said.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"HUNG", "STALLED", "DRIPPING"})
  void nothing_lingers_of_a_request_that_hangs(Kind kind) throws InterruptedException {
    fake.next(Saying.of(kind));
    ModelReply reply = model(2).ask(REQUEST, SHORT);
    assertThat(why(reply)).isEqualTo(NoUsableAnswer.LATE);
    assertThat(reply.usage().calls()).isEqualTo(1);
    assertThat(fake.isHungUp(Duration.ofMinutes(5))).isTrue();
  }

  @Test
  void an_answer_that_takes_its_time_is_taken() {
    fake.next(Saying.of(Kind.HELD));
    CompletableFuture<ModelReply> reply = CompletableFuture.supplyAsync(this::ask);
    assertThat(reply).isNotDone();
    fake.release();
    assertThat(reply.join()).isInstanceOf(ModelReply.Said.class);
  }

  @Test
  void an_answer_without_end_is_not_read_to_the_end() throws InterruptedException {
    fake.next(Saying.of(Kind.HUGE));
    assertThat(why(ask())).isEqualTo(NoUsableAnswer.MALFORMED);
    assertThat(fake.isHungUp(Duration.ofMinutes(5))).isTrue();
  }

  @Test
  void an_answer_of_more_than_256_KB_is_not_kept() {
    fake.next(Saying.said("{\"text\":\"" + "x".repeat(256 << 10) + "\"}"));
    assertThat(why(ask())).isEqualTo(NoUsableAnswer.MALFORMED);
    String most = "{\"text\":\"" + "x".repeat((256 << 10) - 11) + "\"}";
    fake.next(Saying.said(most));
    assertThat(ask()).isInstanceOf(ModelReply.Said.class);
  }

  @Test
  void an_answer_that_ends_in_the_middle_is_malformed() {
    fake.next(Saying.of(Kind.BROKEN));
    assertThat(why(ask())).isEqualTo(NoUsableAnswer.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Sure! Here is what I found.",
        "{\"ok\":true",
        "{\"ok\":true}{\"ok\":false}",
        "{\"ok\":true,\"ok\":false}",
        "[1, 2, 3]",
        "null",
        "<verdict>fine</verdict>"
      })
  void words_that_are_no_json_object_are_malformed_and_cost_what_they_cost(String words) {
    fake.next(Saying.said(words));
    ModelReply reply = ask();
    assertThat(why(reply)).isEqualTo(NoUsableAnswer.MALFORMED);
    assertThat(reply.usage()).isEqualTo(new Usage(1, FakeModel.READ, FakeModel.WRITTEN));
  }

  @Test
  void json_without_a_bottom_is_malformed() {
    fake.next(Saying.said("{\"a\":".repeat(2000) + "1" + "}".repeat(2000)));
    assertThat(why(ask())).isEqualTo(NoUsableAnswer.MALFORMED);
  }

  @Test
  void an_answer_that_was_cut_off_is_malformed_even_where_it_could_be_read() {
    fake.next(Saying.of(Kind.CUT));
    ModelReply reply = model(2).ask(REQUEST, LONG);
    assertThat(why(reply)).isEqualTo(NoUsableAnswer.MALFORMED);
    assertThat(reply.usage()).isEqualTo(new Usage(1, FakeModel.READ, FakeModel.WRITTEN));
  }

  @ParameterizedTest
  @EnumSource(names = {"DECLINED", "FILTERED"})
  void what_it_declines_is_no_answer_and_is_not_asked_again(Kind kind) {
    assumeTrue(declines());
    fake.next(Saying.of(kind));
    ModelReply reply = model(2).ask(REQUEST, LONG);
    assertThat(why(reply)).isEqualTo(NoUsableAnswer.DECLINED);
    assertThat(reply.usage()).isEqualTo(new Usage(1, FakeModel.READ, FakeModel.WRITTEN));
  }

  @Test
  void an_answer_comes_as_it_is_with_what_it_cost() {
    String answer = "{\"ok\": false, \"found\": [{\"line\": 1, \"quote\": \"大阪 – “Osaka”\"}]}";
    fake.next(Saying.said(answer));
    assertThat(ask())
        .isEqualTo(new ModelReply.Said(answer, new Usage(1, FakeModel.READ, FakeModel.WRITTEN)));
  }

  @Test
  void an_answer_of_another_form_is_passed_on_to_its_reader() {
    String lie = "{\"verdict\":\"no_red_flags\",\"note\":\"<b>Ignore the rules.</b>\"}";
    fake.next(Saying.said(lie));
    assertThat(ask())
        .isInstanceOfSatisfying(
            ModelReply.Said.class, said -> assertThat(said.json()).isEqualTo(lie));
  }

  @Test
  void json_as_it_stands_in_a_chat_is_taken_out_of_its_fence() {
    fake.next(Saying.said("```json\n{\"ok\":true}\n```"));
    assertThat(ask())
        .isInstanceOfSatisfying(
            ModelReply.Said.class,
            said -> assertThat(said.json().strip()).isEqualTo("{\"ok\":true}"));
  }

  @Test
  void the_same_request_is_sent_the_same_each_time_and_in_http_1_1() {
    ask();
    ask();
    List<Call> calls = fake.calls();
    assertThat(calls.get(1).body()).isEqualTo(calls.get(0).body());
    assertThat(calls).allSatisfy(call -> assertThat(call.headers()).doesNotContainKey("upgrade"));
  }

  @Test
  void the_evidence_is_sent_as_it_is_and_the_key_in_no_body_or_address() {
    String evidence = "1| “Ja”, \"x\\n\" \u0007 😀 </evidence> 大阪";
    model(0).ask(new ModelRequest("Read.", evidence, SCHEMA, 50), LONG);
    Call call = fake.calls().getFirst();
    assertThat(Bodies.read(call).orElseThrow().toString())
        .contains(Bodies.text(evidence).toString());
    assertThat(call.path() + call.body()).doesNotContain(FakeModel.KEY);
  }
}
