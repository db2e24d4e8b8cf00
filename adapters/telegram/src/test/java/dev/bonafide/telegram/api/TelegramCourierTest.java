package dev.bonafide.telegram.api;

import static dev.bonafide.telegram.api.Scene.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.telegram.TelegramCourier;
import dev.bonafide.testkit.mail.CourierContract;
import dev.bonafide.testkit.telegram.FakeTelegram;
import dev.bonafide.testkit.telegram.Fault;
import dev.bonafide.testkit.telegram.Said;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every courier holds, where the platform cannot be asked. */
class TelegramCourierTest extends CourierContract {
  private final Scene scene = new Scene();
  private final TelegramConnection nobody =
      new TelegramConnection(new TelegramSettings(FakeTelegram.TOKEN, "http://127.0.0.1:1", ""));
  private List<String> before = List.of();
  private final Courier courier = new Plain(new TelegramCourier(scene.connection), () -> before);

  @BeforeEach
  void write() {
    scene.people.text(ADA, "hello");
  }

  @AfterEach
  void close() {
    nobody.close();
    scene.close();
  }

  /** Lays plain words out as the platform would. */
  private record Plain(Courier courier, Supplier<List<String>> before) implements Courier {
    @Override
    public String platform() {
      return courier.platform();
    }

    @Override
    public Delivery deliver(Outgoing outgoing) {
      return courier.deliver(laidOut(outgoing));
    }

    @Override
    public DeliveryLookup seek(Outgoing outgoing) {
      return courier.seek(laidOut(outgoing));
    }

    private Outgoing laidOut(Outgoing plain) {
      return new Outgoing(
          plain.address(),
          plain.key(),
          TelegramReply.words(plain.body(), 101).written(),
          plain.target(),
          plain.state(),
          plain.attempts(),
          plain.looks(),
          plain.since(),
          before.get(),
          false);
    }
  }

  @Override
  protected Courier courier() {
    return courier;
  }

  @Override
  protected Courier courierToNobody() {
    return new Plain(new TelegramCourier(nobody), List::of);
  }

  @Override
  protected Address address() {
    return new TelegramPlace(ADA.id()).address();
  }

  @Override
  protected Address nowhere() {
    return new TelegramPlace(4711).address();
  }

  @Override
  protected List<String> seen() {
    return scene.said().stream().map(Said::text).toList();
  }

  @Override
  protected Instant now() {
    return scene.now();
  }

  @Override
  protected void loseNextAnswer() {
    scene.telegram.faults().next("*", Fault.SWALLOW);
  }

  @Override
  protected void loseNextCall() {
    scene.telegram.faults().next("*", Fault.LOSE);
  }

  @Override
  protected void turnNextAway() {
    scene.telegram.faults().next("*", Fault.LIMIT);
  }

  /** An earlier one that no one knows about may be where this one is looked for. */
  @Override
  protected void tellNothing() {
    before = List.of("");
  }

  private void isNeverTold(@Nullable String target) {
    Outgoing outgoing = reply("a", "hello", target);
    assertThat(courier().deliver(outgoing)).isInstanceOf(Delivery.Unsure.class);
    assertThat(courier().seek(outgoing)).isEqualTo(new DeliveryLookup.Unseeable());
    assertThat(scene.telegram.reaction(ADA.id(), 101)).isEqualTo("🤔");
  }

  @Test
  void a_lost_answer_behind_another_of_which_nobody_knows_is_not_looked_for() {
    tellNothing();
    loseNextAnswer();
    isNeverTold(null);
    assertThat(seen()).containsExactly("hello");
  }

  @Test
  @Override
  protected void a_lost_call_is_unsure_and_nothing_is_found() {
    loseNextCall();
    isNeverTold(null);
    assertThat(seen()).isEmpty();
  }

  @Test
  @Override
  protected void another_reply_is_not_taken_for_the_one_that_is_looked_for() {
    assertThat(courier().deliver(reply("other", "hello", null)))
        .isInstanceOfSatisfying(
            Delivery.Delivered.class, other -> before = List.of(other.message()));
    assertThat(courier().seek(reply("a", "hello", null))).isEqualTo(new DeliveryLookup.Unseeable());
  }
}
