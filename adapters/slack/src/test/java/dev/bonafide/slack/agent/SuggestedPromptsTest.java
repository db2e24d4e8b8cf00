package dev.bonafide.slack.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Fault;
import dev.bonafide.testkit.slack.workspace.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Someone opens the Messages tab of the bot. */
class SuggestedPromptsTest {
  private static final String PROMPTS = "assistant.threads.setSuggestedPrompts";
  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  private long asked() {
    return office.slack.ledger().calls().stream()
        .filter(call -> call.method().equals(PROMPTS))
        .count();
  }

  private void answersHelp() {
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, "help", null);
    office.await(
        ledger -> ledger.said().stream().anyMatch(one -> one.shown().contains("evidence")));
  }

  @Test
  void where_the_app_is_no_agent_slack_is_asked_once_and_direct_messages_work_as_before() {
    office.slack.opensMessages(Office.ADA);
    office.await(_ -> asked() == 1);
    office.slack.opensMessages(Office.ADA);
    answersHelp();
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void a_slack_that_knows_no_such_method_is_asked_once() {
    office.slack.becomesAgent();
    office.slack.faults().next(PROMPTS, Fault.UNKNOWN);
    office.slack.opensMessages(Office.ADA);
    office.await(_ -> asked() == 1);
    office.slack.opensMessages(Office.ADA);
    answersHelp();
    assertThat(asked()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"CUT", "BREAK", "LIMIT", "FATAL"})
  void a_slack_that_is_away_is_asked_again_the_next_time(Fault fault) {
    office.slack.becomesAgent();
    office.slack.faults().next(PROMPTS, fault);
    office.slack.opensMessages(Office.ADA);
    office.await(_ -> asked() == 1);
    office.await(
        _ -> {
          office.slack.opensMessages(Office.ADA);
          return !office.slack.agent().suggested(FakeSlack.DIRECT).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource(BotLanguage.class)
  void the_prompts_are_in_the_language_of_the_person(BotLanguage language) {
    office.slack.becomesAgent();
    String user = FakeSlack.ADA.id();
    office.slack.add(
        new Person(user, "Ada", FakeSlack.TEAM, Person.Kind.MEMBER, language.code() + "-XX"));
    office.slack.opensMessages(user);
    office.await(_ -> !office.slack.agent().suggested(FakeSlack.DIRECT).isEmpty());
    Phrasebook book = Phrasebook.of(language).with("dev.bonafide.slack");
    assertThat(office.slack.agent().suggested(FakeSlack.DIRECT))
        .hasSize(5)
        .startsWith(book.say("prompts"), book.say("prompt-help"));
  }

  @Test
  void a_language_that_the_bot_does_not_speak_is_answered_in_english() {
    office.slack.becomesAgent();
    office.slack.add(new Person(Office.ADA, "Ada", FakeSlack.TEAM, Person.Kind.MEMBER, "fi-FI"));
    office.slack.opensMessages(Office.ADA);
    office.await(_ -> !office.slack.agent().suggested(FakeSlack.DIRECT).isEmpty());
    assertThat(office.slack.agent().suggested(FakeSlack.DIRECT)).contains("What can you do?");
  }

  @Test
  void opening_the_home_suggests_nothing() {
    office.slack.becomesAgent();
    office.slack.opensHome(Office.ADA);
    office.await(_ -> office.slack.home(Office.ADA).isPresent());
    assertThat(asked()).isZero();
  }

  @Test
  void what_a_prompt_sends_is_a_command() {
    assertThat(SuggestedPrompts.COMMANDS)
        .hasSize(4)
        .allSatisfy(
            command ->
                assertThat(CommandReader.read(command)).isNotInstanceOf(Command.Unclear.class));
  }
}
