package dev.bonafide.testkit.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every courier holds, whatever its platform. */
public abstract class CourierContract {

  /** The courier, and the platform that it speaks to. */
  protected abstract Courier courier();

  /** One whose platform is not there. */
  protected abstract Courier courierToNobody();

  /** Where it may speak. */
  protected abstract Address address();

  /** A place of the same platform that does not exist. */
  protected abstract Address nowhere();

  /** What people see at the address of what the courier said, in order. */
  protected abstract List<String> seen();

  /** The platform's time. */
  protected abstract Instant now();

  /** The next call is done, and its answer lost. */
  protected abstract void loseNextAnswer();

  /** The next call is lost on its way. */
  protected abstract void loseNextCall();

  /** The next call is turned away for now. */
  protected abstract void turnNextAway();

  /** From now on the platform does not tell what became of anything. */
  protected abstract void tellNothing();

  /** A reply to be sent for the first time. */
  protected final Outgoing reply(String key, String body, @Nullable String target) {
    return reply(address(), key, body, target);
  }

  private Outgoing reply(Address to, String key, String body, @Nullable String target) {
    return new Outgoing(
        to, key, body, target, Outgoing.State.SENDING, 1, 0, now(), List.of(), false);
  }

  private String delivered(Outgoing outgoing) {
    Delivery delivery = courier().deliver(outgoing);
    assertThat(delivery).isInstanceOf(Delivery.Delivered.class);
    return ((Delivery.Delivered) delivery).message();
  }

  @Test
  void a_place_that_does_not_exist_is_refused_with_a_reason() {
    assertThat(courier().deliver(reply(nowhere(), "a", "hello", null)))
        .isInstanceOfSatisfying(
            Delivery.Refused.class, refused -> assertThat(refused.why()).isNotBlank());
  }

  @Test
  void a_platform_that_is_not_there_was_surely_not_told() {
    assertThat(courierToNobody().deliver(reply("a", "hello", null)))
        .isInstanceOf(Delivery.Postponed.class);
    assertThat(courierToNobody().seek(reply("a", "hello", null)))
        .isInstanceOf(DeliveryLookup.Later.class);
  }

  @Test
  void a_platform_that_asks_for_a_pause_gets_it() {
    turnNextAway();
    assertThat(courier().deliver(reply("a", "hello", null)))
        .isInstanceOfSatisfying(
            Delivery.Postponed.class,
            postponed -> assertThat(postponed.by()).isGreaterThan(Duration.ZERO));
    assertThat(seen()).isEmpty();
  }

  @Test
  protected void a_lost_answer_is_unsure_and_what_was_said_is_found() {
    loseNextAnswer();
    Outgoing outgoing = reply("a", "hello", null);
    assertThat(courier().deliver(outgoing)).isInstanceOf(Delivery.Unsure.class);
    assertThat(courier().seek(outgoing))
        .isInstanceOfSatisfying(
            DeliveryLookup.Seen.class,
            found ->
                assertThat(delivered(reply("b", "changed", found.message())))
                    .isEqualTo(found.message()));
    assertThat(seen()).containsExactly("changed");
  }

  @Test
  protected void a_lost_call_is_unsure_and_nothing_is_found() {
    loseNextCall();
    Outgoing outgoing = reply("a", "hello", null);
    assertThat(courier().deliver(outgoing)).isInstanceOf(Delivery.Unsure.class);
    assertThat(courier().seek(outgoing)).isEqualTo(new DeliveryLookup.Unseen());
    assertThat(seen()).isEmpty();
  }

  @Test
  protected void another_reply_is_not_taken_for_the_one_that_is_looked_for() {
    delivered(reply("other", "hello", null));
    assertThat(courier().seek(reply("a", "hello", null))).isEqualTo(new DeliveryLookup.Unseen());
  }

  @Test
  void where_the_platform_tells_nothing_a_courier_does_not_guess() {
    tellNothing();
    loseNextAnswer();
    Outgoing outgoing = reply("a", "hello", null);
    assertThat(courier().deliver(outgoing)).isInstanceOf(Delivery.Unsure.class);
    assertThat(courier().seek(outgoing)).isEqualTo(new DeliveryLookup.Unseeable());
  }

  @Test
  void looking_changes_nothing() {
    Outgoing outgoing = reply("a", "hello", null);
    delivered(outgoing);
    courier().seek(outgoing);
    courier().seek(outgoing);
    assertThat(seen()).containsExactly("hello");
  }

  @Test
  void something_new_is_said_once() {
    delivered(reply("a", "one", null));
    delivered(reply("b", "two", null));
    assertThat(seen()).containsExactly("one", "two");
  }

  @Test
  void a_change_that_is_made_twice_is_seen_once() {
    String message = delivered(reply("a", "wait", null));
    assertThat(delivered(reply("b", "verdict", message))).isEqualTo(message);
    assertThat(delivered(reply("b", "verdict", message))).isEqualTo(message);
    assertThat(seen()).containsExactly("verdict");
  }
}
