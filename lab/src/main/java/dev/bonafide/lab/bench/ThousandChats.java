package dev.bonafide.lab.bench;

import dev.bonafide.testkit.telegram.Did;
import dev.bonafide.testkit.telegram.FakeTelegram;
import dev.bonafide.testkit.telegram.Origin;
import dev.bonafide.testkit.telegram.Person;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How fairly a thousand people are served who forward something at the same moment, where the
 * platform takes thirty messages a second and turns the rest away: the real bot in a process of its
 * own, with an embedded database, and the platform in this one. One person sends thirty times as
 * much as each other. Times are the platform's own, from the moment at which all had written.
 */
final class ThousandChats {
  private static final int CHATS = 1_000;
  private static final int GREEDY = 30;
  private static final int A_SECOND = 30;
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private ThousandChats() {}

  /**
   * Measures.
   *
   * @param args the bot's jar, a folder for its data, and a file for the figures
   */
  public static void main(String[] args) throws Exception {
    InstantSource clock = InstantSource.system();
    try (FakeTelegram telegram = FakeTelegram.start(clock)) {
      telegram.allow(A_SECOND);
      Map<String, String> settings =
          Map.of(
              "BONAFIDE_DATA",
              args[1],
              "BONAFIDE_PORT",
              "none",
              "BONAFIDE_TELEGRAM_API_URL",
              telegram.apiUrl(),
              "TELEGRAM_BOT_TOKEN",
              FakeTelegram.TOKEN);
      try (Bot bot = Bot.start(Path.of(args[0]), settings);
          PrintStream out =
              new PrintStream(
                  Files.newOutputStream(Path.of(args[2])), true, StandardCharsets.UTF_8)) {
        write(telegram);
        Instant begun = clock.instant();
        boolean all = telegram.await(() -> changed(telegram) >= CHATS + 1, LONGEST);
        tell(out, telegram, begun, bot, all);
      }
    }
  }

  private static void write(FakeTelegram telegram) {
    Instant said = Instant.parse("2026-03-01T12:00:00Z");
    String words = "I will pay for the computer, keep it at your home and install AnyDesk.";
    Person greedy = new Person(1, "Greedy");
    for (int burst = 0; burst < GREEDY; burst++) {
      telegram.writing().forward(greedy, Origin.hidden("Max", said), words + " " + burst);
      telegram.writing().text(greedy, "/new");
    }
    for (int chat = 0; chat < CHATS; chat++) {
      Person person = new Person(10_000 + chat, "P" + chat);
      telegram.writing().forward(person, Origin.hidden("Max", said), words + " " + chat);
    }
  }

  /** Chats in which a verdict took the placeholder's place. */
  private static long changed(FakeTelegram telegram) {
    return first(telegram.did(), "editmessagetext").size();
  }

  private static Map<Long, Instant> first(List<Did> did, String method) {
    Map<Long, Instant> first = new HashMap<>();
    did.stream()
        .filter(one -> one.method().equals(method))
        .forEach(one -> first.putIfAbsent(one.chat(), one.at()));
    return first;
  }

  private static void tell(
      PrintStream out, FakeTelegram telegram, Instant begun, Bot bot, boolean all) {
    out.printf(
        Locale.ROOT,
        "%d chats at once and one with %d bursts, %d messages a second taken, %d cores; %s;"
            + " the bot's processor time: %s%n",
        CHATS,
        GREEDY,
        A_SECOND,
        Runtime.getRuntime().availableProcessors(),
        all ? "all answered" : "NOT all answered",
        bot.processorTime());
    line(out, telegram, begun, "marked", "setmessagereaction");
    line(out, telegram, begun, "placeholder", "sendmessage");
    line(out, telegram, begun, "verdict", "editmessagetext");
  }

  private static void line(
      PrintStream out, FakeTelegram telegram, Instant begun, String what, String method) {
    double[] waits =
        first(telegram.did(), method).values().stream()
            .mapToDouble(at -> Duration.between(begun, at).toMillis() / 1e3)
            .sorted()
            .toArray();
    if (waits.length == 0) {
      out.printf("%-12s nobody%n", what);
      return;
    }
    out.printf(
        Locale.ROOT,
        "%-12s %5d chats  first %.1f s  p50 %.1f s  p90 %.1f s  p99 %.1f s  last %.1f s%n",
        what,
        waits.length,
        waits[0],
        waits[waits.length / 2],
        waits[waits.length * 90 / 100],
        waits[waits.length * 99 / 100],
        waits[waits.length - 1]);
  }
}
