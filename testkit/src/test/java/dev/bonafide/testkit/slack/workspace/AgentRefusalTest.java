package dev.bonafide.testkit.slack.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.slack.Caller;
import dev.bonafide.testkit.slack.FakeSlack;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Slack refuses of the calls that agents make. */
class AgentRefusalTest {
  private static final String PROMPTS = "assistant.threads.setSuggestedPrompts";
  private static final String STATUS = "agents.sessions.setStatus";
  private static final String HELP = "[{\"title\":\"Help me\",\"message\":\"help\"}]";
  private final FakeSlack slack = FakeSlack.start();
  private final Caller caller = new Caller(slack);
  private String thread = "";

  @BeforeEach
  void begin() {
    thread = slack.says(FakeSlack.DIRECT, FakeSlack.ADA.id(), "hello", null);
  }

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void an_app_that_is_no_agent_suggests_nothing_and_has_no_sessions() throws IOException {
    assertThat(caller.error(PROMPTS, prompts(HELP))).isEqualTo("missing_scope");
    assertThat(caller.error(STATUS, status("processing"))).isEqualTo("not_allowed");
  }

  @Test
  void prompts_that_are_none_too_many_or_half() throws IOException {
    slack.becomesAgent();
    String five = HELP.replace("]", "," + "{\"title\":\"a\",\"message\":\"b\"},".repeat(4) + "]");
    for (String wrong :
        new String[] {"[]", "{}", five.replace(",]", "]"), "[{\"title\":\"Help me\"}]"}) {
      assertThat(caller.error(PROMPTS, prompts(wrong))).as(wrong).isEqualTo("invalid_arguments");
    }
    assertThat(caller.error(PROMPTS, with(prompts(HELP), "channel_id", "C0NO")))
        .isEqualTo("channel_not_found");
    assertThat(caller.error(PROMPTS, with(prompts(HELP), "thread_ts", "1.000001")))
        .isEqualTo("invalid_thread_ts");
  }

  @Test
  void prompts_in_a_thread_are_taken_and_shown_to_no_one() throws IOException {
    slack.becomesAgent();
    assertThat(caller.error(PROMPTS, with(prompts(HELP), "thread_ts", thread))).isEqualTo("ok");
    assertThat(slack.agent().suggested(FakeSlack.DIRECT)).isEmpty();
    assertThat(caller.error(PROMPTS, prompts(HELP))).isEqualTo("ok");
    assertThat(slack.agent().suggested(FakeSlack.DIRECT)).containsExactly("Help me");
  }

  @Test
  void a_status_that_is_none_of_a_thread_that_is_not_there_or_by_a_stranger() throws IOException {
    slack.becomesAgent();
    assertThat(caller.error(STATUS, status("reading"))).isEqualTo("invalid_arguments");
    Map<String, String> lost = status("active");
    lost.remove("thread_ts");
    assertThat(caller.error(STATUS, lost)).isEqualTo("invalid_arguments");
    assertThat(caller.error(STATUS, with(status("active"), "title", "t".repeat(201))))
        .isEqualTo("invalid_arguments");
    assertThat(caller.error(STATUS, with(status("active"), "thread_ts", "1.000001")))
        .isEqualTo("thread_not_found");
    assertThat(caller.error(STATUS, with(status("active"), "channel_id", "C0NO")))
        .isEqualTo("channel_not_found");
    assertThat(caller.error(STATUS, with(status("active"), "initiator_user_id", "U0NO")))
        .isEqualTo("user_not_in_channel");
    slack.add(Channel.foreign("C0FOREIGN"));
    assertThat(caller.error(STATUS, with(status("active"), "channel_id", "C0FOREIGN")))
        .isEqualTo("not_in_channel");
    assertThat(slack.agent().statuses(FakeSlack.DIRECT, thread)).isEmpty();
  }

  private static Map<String, String> prompts(String prompts) {
    return Map.of("channel_id", FakeSlack.DIRECT, "prompts", prompts);
  }

  private Map<String, String> status(String status) {
    return new HashMap<>(
        Map.of("channel_id", FakeSlack.DIRECT, "thread_ts", thread, "status", status));
  }

  private static Map<String, String> with(Map<String, String> all, String name, String value) {
    Map<String, String> more = new HashMap<>(all);
    more.put(name, value);
    return more;
  }
}
