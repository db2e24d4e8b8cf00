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
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.testkit.telegram.Drafts;
import dev.bonafide.testkit.telegram.Fault;
import dev.bonafide.testkit.telegram.Person;
import dev.bonafide.testkit.telegram.Said;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Someone presses Stop below a draft of their private chat while a language model reads. */
class TelegramStopTest {
  private static final Person ADA = new Person(1001, "Ada");
  private static final Person BEN = new Person(1002, "Ben");
  private static final String STOPPED = "was stopped by the person who asked";
  private static final Pattern QUOTE = Pattern.compile("“[^”]*”");
  private static final long PATIENCE = 200;

  private final Reading model = new Reading();
  private TelegramTalk talk;

  @BeforeEach
  void start() throws InterruptedException {
    talk =
        new TelegramTalk(
            ADA,
            Shipped.ENGINE.consulting(
                ShippedEngine.consultation(List.of(model), Agreement.ANY, Allowance.STANDARD)));
  }

  @AfterEach
  void close() {
    talk.close();
  }

  @Test
  void a_stop_from_someone_elses_chat_stops_nothing() {
    model.meanwhile = () -> drafts().stop(BEN, number());
    assertThat(card().text()).contains("Case 1");
    assertThat(model.interrupted).isFalse();
    assertThat(consulted()).doesNotContain(STOPPED);
  }

  @Test
  void a_stop_that_was_lost_with_the_draft_still_counts() {
    talk.telegram().faults().next("sendMessageDraft", Fault.SWALLOW);
    model.stopped();
    assertThat(card().text()).contains("Case 1");
    assertThat(consulted()).contains(STOPPED);
  }

  @Test
  void a_second_stop_and_one_below_the_card_change_nothing() {
    model.meanwhile =
        () -> {
          drafts().stop(ADA);
          drafts().stop(ADA, number());
        };
    model.patient = true;
    Said card = card();
    drafts().stop(ADA, number());
    assertThat(talk.answers()).containsExactly(card);
    assertThat(talk.cases().all()).hasSize(1);
    assertThat(model.asked).isEqualTo(1);
  }

  @Test
  void a_stop_of_before_a_crash_stops_nothing_after_it() {
    DyingOnce death = new DyingOnce(Checkpoint.TAKEN);
    model.meanwhile =
        () -> {
          long before = drafts().shown(ADA).getFirst().number();
          drafts().stop(ADA, before);
          death.at(Checkpoint.TAKEN);
        };
    assertThat(card().text()).contains("Case 1");
    assertThat(death.isDead()).isTrue();
    assertThat(model.interrupted).isFalse();
    assertThat(consulted()).doesNotContain(STOPPED);
  }

  @Test
  void what_the_model_had_answered_is_kept_and_nothing_more_is_asked() {
    model.meanwhile = () -> drafts().stop(ADA);
    model.answer = FakeReader.NOTHING;
    assertThat(card().text()).contains("Case 1");
    assertThat(model.asked).isEqualTo(1);
    assertThat(consulted()).doesNotContain("only the rules were used");
  }

  @Test
  void the_answer_of_the_rules_stands_at_once_and_no_draft_is_left() {
    model.stopped();
    Said card = card();
    assertThat(model.interrupted).isTrue();
    assertThat(card.text()).contains("Case 1");
    assertThat(consulted()).contains(STOPPED);
    assertThat(drafts().shown(ADA)).hasSize(1);
    assertThat(drafts().standing(ADA)).isEmpty();
  }

  @Test
  void a_stop_costs_nothing_that_the_rules_find() throws InterruptedException {
    Said unasked;
    try (TelegramTalk rules = new TelegramTalk(ADA)) {
      rules.forward("Max Rivers", TelegramTalk.CHAT);
      unasked = rules.answers().getLast();
    }
    model.stopped();
    assertThat(verdict(card())).isEqualTo(verdict(unasked));
  }

  /** The verdict, how strong the evidence is, and each quote: a notice leaves room for no more. */
  private static List<String> verdict(Said card) {
    return Stream.concat(
            card.text().lines().filter(line -> !line.isBlank()).limit(2),
            QUOTE.matcher(card.text()).results().map(MatchResult::group))
        .toList();
  }

  /** The only message there is, as it stands in the end. */
  private Said card() {
    talk.forward("Max Rivers", TelegramTalk.CHAT);
    List<Said> said = talk.answers();
    assertThat(said).hasSize(1);
    return said.getFirst();
  }

  private Drafts drafts() {
    return talk.telegram().drafts();
  }

  /** Of the draft that was shown last. */
  private long number() {
    return drafts().shown(ADA).getLast().number();
  }

  private String consulted() {
    return talk.cases().all().getLast().entries().stream()
        .filter(Entry.Examined.class::isInstance)
        .map(Object::toString)
        .reduce("", String::concat);
  }

  /** Reads until it is interrupted, while someone does something; or for a moment. */
  private final class Reading implements Model {
    private Runnable meanwhile = () -> {};
    private String answer = "";
    private boolean patient;
    private boolean interrupted;
    private int asked;

    /** Ada presses Stop, and it reads on until it hears of that. */
    private void stopped() {
      meanwhile = () -> drafts().stop(ADA);
      patient = true;
    }

    @Override
    public String name() {
      return "test/reading";
    }

    @Override
    public ModelReply ask(ModelRequest request, Duration within) {
      asked++;
      meanwhile.run();
      talk.hear();
      if (!answer.isEmpty()) {
        String said = FakeReader.first(request.instructions(), _ -> answer);
        return new ModelReply.Said(said, new Usage(1, 100, 10));
      }
      try {
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
