package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.testkit.casefile.MemoryCards;
import dev.bonafide.testkit.casefile.MemoryCases;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.testkit.model.Rereading;
import dev.bonafide.testkit.slack.workspace.Fault;
import dev.bonafide.testkit.slack.workspace.Said;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Message in the place of a card while a language model reads. */
class SlackStepsTest {
  private static final String WORDS =
      "```Max Rivers: I cannot take it on my own account, the bank closed it last month. Please pay"
          + " my salary to my friend's Payoneer, he will hand it over to me.```";

  private static final String MODEL = "✓ Rules\n… Language model";
  private static final String SECOND = "✓ Language model\n… Second reading";

  private Runnable meanwhile = () -> {};
  private final SlackTalk talk = talk();

  @AfterEach
  void close() {
    talk.close();
  }

  private SlackTalk talk() {
    return new SlackTalk(
        new SharedFiles(TestLimits.UNHURRIED),
        new SlackTalk.Stores(
            new MemoryCases(),
            new MemoryCards(),
            new SlackTalk.Usual(),
            new KnownVersion(
                Shipped.ENGINE.consulting(
                    ShippedEngine.consultation(
                        List.of(new Careful()), Agreement.ANY, Allowance.STANDARD))),
            Clock.systemUTC()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"UNKNOWN", "CUT", "SWALLOW", "BREAK", "LIMIT"})
  void the_card_is_the_same_whether_or_not_slack_takes_the_steps(Fault fault) {
    String streamed = card(talk);
    try (SlackTalk plain = talk()) {
      plain.slack().faults().next("chat.update", fault);
      assertThat(card(plain)).isEqualTo(streamed);
    }
  }

  @Test
  void the_steps_stand_in_the_place_of_the_card_and_tell_nothing_of_the_case() {
    assertThat(talk.direct("check\n" + WORDS)).contains("Case ");
    List<Said> said = talk.slack().ledger().said();
    assertThat(said).extracting(Said::isNew).containsExactly(true, false, false, false);
    assertThat(said).extracting(Said::ts).containsOnly(said.getFirst().ts());
    assertThat(said.get(1).shown()).contains(MODEL).doesNotContain("Second", "Max", "Payoneer");
    assertThat(said.get(2).shown()).contains(SECOND).doesNotContain("Max", "Payoneer");
  }

  @Test
  void where_others_may_read_along_no_step_tells_them_that_something_was_found() {
    String thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, WORDS, null);
    talk.screened(thread);
    assertThat(talk.slack().ledger().said()).noneMatch(one -> one.shown().contains("✓ Rules"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Checkpoint.class,
      names = {"TAKEN", "WORKED", "FINISHED", "SENDING", "SENT", "SETTLED"})
  void a_process_that_dies_on_the_way_answers_once(Checkpoint point) {
    DyingOnce death = new DyingOnce(point);
    talk.watched(death);
    assertThat(answered()).contains("Case ");
    assertThat(death.isDead()).isTrue();
  }

  @Test
  void a_process_that_dies_while_a_step_stands_there_answers_once_in_its_place() {
    DyingOnce death = new DyingOnce(Checkpoint.TAKEN);
    meanwhile = () -> death.at(Checkpoint.TAKEN);
    assertThat(answered()).contains("Case ");
    assertThat(talk.slack().ledger().said()).anyMatch(one -> one.shown().contains(MODEL));
  }

  private String answered() {
    String answer = talk.direct("check\n" + WORDS);
    assertThat(talk.slack().ledger().said()).filteredOn(Said::isNew).hasSize(1);
    return answer;
  }

  /** The blocks of a card, wherever and whenever it stands. */
  private static String card(SlackTalk talk) {
    assertThat(talk.direct("check\n" + WORDS)).contains("Case ");
    String blocks =
        talk.slack().ledger().calls().stream()
            .filter(call -> call.method().equals("chat.update"))
            .map(call -> call.arguments().getOrDefault("blocks", ""))
            .toList()
            .getLast();
    return blocks.replaceAll("\\d{10}\\.\\d{6}", "then").replaceAll("[0-9a-f]{16}", "key");
  }

  /** Finds nothing, and upholds what the rules found. */
  private final class Careful implements Model {
    @Override
    public String name() {
      return "test/careful";
    }

    @Override
    public ModelReply ask(ModelRequest request, Duration within) {
      meanwhile.run();
      String said =
          Rereading.isAsked(request.evidence())
              ? Rereading.of(request.evidence(), _ -> Rereading.STANDS)
              : FakeReader.first(request.instructions(), _ -> FakeReader.NOTHING);
      return new ModelReply.Said(said, new Usage(1, 100, 10));
    }
  }
}
