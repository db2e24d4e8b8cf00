package dev.bonafide.chat.api;

import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.Unreachable;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;

/**
 * How a call of a platform's API ended.
 *
 * @param <T> what it answers
 * @param <R> how the platform refuses
 */
public sealed interface ApiResult<T, R extends ApiRefusal> {

  /** When to ask again where the platform does not say. */
  Duration PAUSE = Duration.ofSeconds(5);

  /** When to try again where the platform could not be reached. */
  Duration SOON = Duration.ofSeconds(1);

  /** The platform took the call, and said what resulted. */
  public sealed interface Replied<T, R extends ApiRefusal> extends ApiResult<T, R> {}

  /** It was done. */
  public record Answered<T, R extends ApiRefusal>(T answer) implements Replied<T, R> {}

  /** It was refused, and nothing was done. */
  public record Refused<T, R extends ApiRefusal>(R refusal) implements Replied<T, R> {}

  /** The platform said nothing. */
  public sealed interface Unanswered<T, R extends ApiRefusal> extends ApiResult<T, R> {
    /** When to ask again what may be asked again. */
    Duration retryAfter();

    /** For people. */
    String why();
  }

  /** Surely not done, for now. */
  public record Away<T, R extends ApiRefusal>(Duration retryAfter, String why)
      implements Unanswered<T, R> {}

  /** Perhaps done: the answer was lost, or the platform itself does not know. */
  public record Lost<T, R extends ApiRefusal>(String why) implements Unanswered<T, R> {
    @Override
    public Duration retryAfter() {
      return PAUSE;
    }
  }

  /**
   * A call that got no answer.
   *
   * @param platform its name, as people know it
   */
  static <T, R extends ApiRefusal> ApiResult<T, R> failed(IOException failure, String platform) {
    return failure instanceof ApiClient.NeverSent
        ? new Away<>(SOON, platform + " cannot be reached")
        : new Lost<>("the answer was lost (" + failure.getClass().getSimpleName() + ")");
  }

  /** The same with another answer. */
  default <U> ApiResult<U, R> map(Function<T, U> read) {
    return switch (this) {
      case Answered<T, R>(T answer) -> new Answered<>(read.apply(answer));
      case Refused<T, R>(R refusal) -> new Refused<>(refusal);
      case Away<T, R>(Duration by, String why) -> new Away<>(by, why);
      case Lost<T, R>(String why) -> new Lost<>(why);
    };
  }

  /**
   * What the platform said, for calls that only ask and so may be made again.
   *
   * @throws Unreachable if it said nothing
   */
  default Replied<T, R> orUnreachable() {
    return switch (this) {
      case Replied<T, R> replied -> replied;
      case Unanswered<T, R> none -> throw new Unreachable(none.why(), none.retryAfter());
    };
  }

  /**
   * What the platform answered.
   *
   * @throws Unreachable if it said nothing or refused
   */
  default T answerOrUnreachable() {
    return switch (orUnreachable()) {
      case Answered<T, R>(T answer) -> answer;
      case Refused<T, R>(R refusal) -> throw new Unreachable(refusal.text(), PAUSE);
    };
  }

  /**
   * What the platform answered, or something else where it refused.
   *
   * @throws Unreachable if it said nothing
   */
  default T orIfRefused(T otherwise) {
    return orUnreachable() instanceof Answered<T, R>(T answer) ? answer : otherwise;
  }

  /** The same for a call that may be made again even if it was done. */
  default ApiResult<T, R> repeatable(Duration after) {
    return this instanceof Lost<T, R>(String why) ? new Away<>(after, why) : this;
  }

  /**
   * As the end of a delivery: a message whose answer was lost may be there.
   *
   * @param target what the message is known by
   */
  default Delivery delivery(Function<T, String> target, Function<R, Delivery> refused) {
    return switch (this) {
      case Answered<T, R>(T answer) -> new Delivery.Delivered(target.apply(answer));
      case Refused<T, R>(R refusal) -> refused.apply(refusal);
      case Away<T, R>(Duration by, String why) -> new Delivery.Postponed(by, why);
      case Lost<T, R>(String why) -> new Delivery.Unsure(why);
    };
  }
}
