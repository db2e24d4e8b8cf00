package dev.bonafide.http;

import java.time.Duration;
import java.util.function.Function;
import okhttp3.Dns;

/**
 * Policy for calling a service.
 *
 * @param tries of one call at most
 * @param spacing the least time between two calls
 * @param unsaid pause after a limit, where the service says none; zero for that of any fault
 * @param refusal what an answer means
 * @param dns finds and judges addresses
 */
public record CallPolicy(
    int tries,
    Duration spacing,
    Duration unsaid,
    Function<ApiReply, CallRefusal> refusal,
    Dns dns) {

  /** One as the standard has it. */
  public static CallPolicy of(int tries) {
    return new CallPolicy(tries, Duration.ZERO, Duration.ZERO, CallRefusal::of, Dns.SYSTEM);
  }

  public CallPolicy spacing(Duration least) {
    return new CallPolicy(tries, least, unsaid, refusal, dns);
  }

  public CallPolicy unsaid(Duration pause) {
    return new CallPolicy(tries, spacing, pause, refusal, dns);
  }

  public CallPolicy refusal(Function<ApiReply, CallRefusal> meaning) {
    return new CallPolicy(tries, spacing, unsaid, meaning, dns);
  }

  public CallPolicy dns(Dns judge) {
    return new CallPolicy(tries, spacing, unsaid, refusal, judge);
  }
}
