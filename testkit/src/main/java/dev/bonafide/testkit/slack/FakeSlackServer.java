package dev.bonafide.testkit.slack;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

/**
 * A Slack in a process of its own, steered over {@code /_control/}; it prints the address of its
 * Web API in one line and runs until it is stopped.
 *
 * <p>Arguments, both optional: the port, and the seconds within which events must be acknowledged;
 * with them given, an event is delivered up to thirty times, that many seconds apart, so that a bot
 * that is killed again and again can still be reached.
 */
public final class FakeSlackServer {
  private static final int DELIVERIES = 30;

  private FakeSlackServer() {}

  public static void main(String... arguments) throws InterruptedException {
    int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0;
    Retries retries =
        arguments.length > 1
            ? every(Duration.ofMillis((long) (1_000 * Double.parseDouble(arguments[1]))))
            : Retries.SLACK;
    FakeSlack slack = FakeSlack.start(Clock.systemUTC(), retries, port);
    steer(slack);
    System.out.println(slack.apiUrl());
    Thread.currentThread().join();
  }

  /** Opens {@code /_control/} beside the Web API. */
  public static void steer(FakeSlack slack) {
    slack.server().createContext("/_control/", new Control(slack));
  }

  private static Retries every(Duration pause) {
    List<Duration> pauses = Collections.nCopies(DELIVERIES - 1, pause);
    return new Retries(pause, pauses);
  }
}
