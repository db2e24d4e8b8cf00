package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.testkit.casefile.MemoryCards;
import dev.bonafide.testkit.casefile.MemoryCases;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Called;
import dev.bonafide.testkit.slack.workspace.Fault;
import dev.bonafide.testkit.slack.workspace.Said;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Someone presses Stop in the Messages tab while a language model reads. */
class SlackStopTest {
  private static final String CHAT =
      "check\n```Max Rivers: I cannot take it on my own account, the bank closed it last month."
          + " Please pay my salary to my friend's Payoneer, he will hand it over to me.```";

  private static final String STOPPED = "was stopped by the person who asked";
  private static final long PATIENCE = 500;

  private final MemoryCases cases = new MemoryCases();
  private final Reading model = new Reading();
  private final SlackTalk talk =
      new SlackTalk(
          new SharedFiles(TestLimits.UNHURRIED),
          new SlackTalk.Stores(
              cases,
              new MemoryCards(),
              new SlackTalk.Usual(),
              new KnownVersion(
                  Shipped.ENGINE.consulting(
                      ShippedEngine.consultation(
                          List.of(model), Agreement.ANY, Allowance.STANDARD))),
              Clock.systemUTC()));

  @AfterEach
  void close() {
    talk.close();
  }

  @Test
  void the_answer_of_the_rules_stands_at_once_and_says_that_the_model_was_stopped() {
    talk.slack().becomesAgent();
    model.stopper = SlackTalk.ADA;
    String card = talk.direct(CHAT);
    assertThat(model.interrupted).isTrue();
    assertThat(card).contains("Case ");
    assertThat(consulted()).contains(STOPPED);
    assertThat(talk.slack().agent().statuses(FakeSlack.DIRECT, thread()))
        .containsExactly("processing", "active");
  }

  @Test
  void where_the_app_is_no_agent_slack_is_asked_once_and_every_card_is_there() {
    assertThat(talk.direct(CHAT)).contains("Case 1");
    assertThat(talk.direct(CHAT + " Now!")).isNotEmpty();
    talk.await(() -> standing("Case 2"));
    assertThat(talk.slack().ledger().calls()).filteredOn(SlackStopTest::isStatus).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"UNKNOWN", "CUT", "BREAK", "LIMIT", "FATAL", "SWALLOW"})
  void a_slack_that_fails_to_show_a_status_costs_no_one_a_card(Fault fault) {
    talk.slack().becomesAgent();
    talk.slack().faults().next("agents.sessions.setStatus", fault);
    assertThat(talk.direct(CHAT)).contains("Case ");
  }

  @Test
  void no_one_else_stops_it() {
    talk.slack().becomesAgent();
    model.stopper = SlackTalk.BEN;
    assertThat(talk.direct(CHAT)).contains("Case ");
    assertThat(model.interrupted).isFalse();
    assertThat(consulted()).doesNotContain(STOPPED);
  }

  @Test
  void a_stop_costs_nothing_that_the_rules_find() {
    String unasked;
    try (SlackTalk rules = new SlackTalk()) {
      unasked = rules.direct(CHAT);
    }
    model.stopper = SlackTalk.ADA;
    assertThat(verdict(talk.direct(CHAT))).isEqualTo(verdict(unasked));
  }

  private static String verdict(String card) {
    return card.lines().filter(line -> !line.isBlank()).limit(4).toList().toString();
  }

  private boolean standing(String words) {
    return talk.slack().ledger().said().stream().anyMatch(one -> one.shown().contains(words));
  }

  private static boolean isStatus(Called call) {
    return call.method().equals("agents.sessions.setStatus");
  }

  private String thread() {
    return Objects.requireNonNull(first().thread());
  }

  private Said first() {
    return talk.slack().ledger().said().getFirst();
  }

  private String consulted() {
    return cases.all().getLast().entries().stream()
        .filter(Entry.Examined.class::isInstance)
        .map(Object::toString)
        .reduce("", String::concat);
  }

  /** Reads until it is interrupted, while someone presses Stop; or says nothing after a while. */
  private final class Reading implements Model {
    private String stopper = "";
    private boolean interrupted;

    @Override
    public String name() {
      return "test/reading";
    }

    @Override
    public ModelReply ask(ModelRequest request, Duration within) {
      talk.slack().stops(stopper, FakeSlack.DIRECT, thread());
      try {
        boolean patient = stopper.equals(SlackTalk.ADA);
        boolean _ =
            new CountDownLatch(1)
                .await(patient ? within.toMillis() : PATIENCE, TimeUnit.MILLISECONDS);
      } catch (InterruptedException stopped) {
        interrupted = true;
        Thread.currentThread().interrupt();
      }
      return new ModelReply.Silent(NoUsableAnswer.LATE, new Usage(1, 0, 0));
    }
  }
}
