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
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.testkit.model.Rereading;
import dev.bonafide.testkit.telegram.Draft;
import dev.bonafide.testkit.telegram.Fault;
import dev.bonafide.testkit.telegram.Person;
import dev.bonafide.testkit.telegram.Said;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draft in a private chat while a language model reads. */
class TelegramStepsTest {
  private static final Person ADA = new Person(1001, "Ada");
  private static final Person MAX = new Person(1002, "Max");
  private static final long GROUP = -700;
  private static final String WORDS =
      "I cannot take it on my own account, the bank closed it last month. Please pay my salary to"
          + " my friend's Payoneer, he will hand it over to me.";

  private static final String DRAFT = "sendMessageDraft";

  private Runnable meanwhile = () -> {};
  private int asked;
  private TelegramTalk talk;

  @BeforeEach
  void start() throws InterruptedException {
    talk = talk();
  }

  @AfterEach
  void close() {
    talk.close();
  }

  private TelegramTalk talk() throws InterruptedException {
    return new TelegramTalk(
        ADA,
        Shipped.ENGINE.consulting(
            ShippedEngine.consultation(List.of(new Careful()), Agreement.ANY, Allowance.STANDARD)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"SWALLOW", "LOSE", "LIMIT", "BREAK", "BREAK_AFTER"})
  void the_card_is_the_same_whatever_becomes_of_the_drafts(Fault fault)
      throws InterruptedException {
    Said drafted = card(talk);
    try (TelegramTalk troubled = talk()) {
      troubled.telegram().faults().next(DRAFT, fault, fault, fault);
      assertThat(card(troubled)).isEqualTo(drafted);
      assertThat(troubled.telegram().calls(DRAFT)).isPositive();
    }
  }

  @Test
  void without_a_model_there_is_no_draft() throws InterruptedException {
    try (TelegramTalk rules = new TelegramTalk(ADA)) {
      assertThat(card(rules).text()).contains("Case 1");
      assertThat(rules.telegram().calls(DRAFT)).isZero();
    }
  }

  @Test
  void what_someone_asks_in_a_group_shows_no_draft() {
    talk.telegram().administer(GROUP);
    long said = talk.people().inGroup(MAX, GROUP, WORDS);
    long _ = talk.telegram().groups().inGroup(ADA, GROUP, said, "/check");
    List<Said> _ = talk.answers();
    assertThat(asked).isPositive();
    assertThat(talk.telegram().whispered(GROUP, ADA)).isNotEmpty();
    assertThat(talk.telegram().calls(DRAFT)).isZero();
  }

  @Test
  void the_steps_are_shown_in_order_beside_one_message_and_tell_nothing_of_the_case() {
    assertThat(card(talk).text()).contains("Case 1");
    List<Draft> shown = talk.telegram().drafts().shown(ADA);
    assertThat(shown)
        .extracting(Draft::text)
        .containsExactly(
            "✓ Evidence\n✓ Rules\n… Language model",
            "✓ Evidence\n✓ Rules\n✓ Language model\n… Second reading",
            "✓ Evidence\n✓ Rules\n✓ Language model\n✓ Second reading");
    assertThat(shown).extracting(Draft::stops).containsExactly(true, true, false);
    assertThat(shown).extracting(Draft::number).containsOnly(shown.getFirst().number());
  }

  @ParameterizedTest
  @EnumSource(
      value = Checkpoint.class,
      names = {"TAKEN", "WORKED", "FINISHED", "SENDING", "SENT", "SETTLED"})
  void a_process_that_dies_on_the_way_answers_once(Checkpoint point) {
    DyingOnce death = new DyingOnce(point);
    talk.watched(death);
    assertThat(card(talk).text()).contains("Case 1");
    assertThat(death.isDead()).isTrue();
  }

  @Test
  void a_process_that_dies_while_a_draft_is_shown_answers_once_under_another_number() {
    DyingOnce death = new DyingOnce(Checkpoint.TAKEN);
    meanwhile = () -> death.at(Checkpoint.TAKEN);
    assertThat(card(talk).text()).contains("Case 1");
    List<Long> numbers =
        talk.telegram().drafts().shown(ADA).stream().map(Draft::number).distinct().toList();
    assertThat(numbers).hasSize(2);
    assertThat(talk.telegram().drafts().shown(ADA)).hasSize(4);
  }

  /** The only message there is, as it stands in the end. */
  private static Said card(TelegramTalk talk) {
    talk.forward("Max Rivers", List.of(WORDS));
    List<Said> said = talk.answers();
    assertThat(said).hasSize(1);
    return said.getFirst();
  }

  /** Finds nothing, and upholds what the rules found. */
  private final class Careful implements Model {
    @Override
    public String name() {
      return "test/careful";
    }

    @Override
    public ModelReply ask(ModelRequest request, Duration within) {
      asked++;
      meanwhile.run();
      String said =
          Rereading.isAsked(request.evidence())
              ? Rereading.of(request.evidence(), _ -> Rereading.STANDS)
              : FakeReader.first(request.instructions(), _ -> FakeReader.NOTHING);
      return new ModelReply.Said(said, new Usage(1, 100, 10));
    }
  }
}
