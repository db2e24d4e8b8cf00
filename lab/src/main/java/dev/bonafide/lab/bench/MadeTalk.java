package dev.bonafide.lab.bench;

import dev.bonafide.testkit.interview.Interview;
import dev.bonafide.testkit.interview.Said;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A talk of turns between three and thirty words long, the same every time; in one of some hundreds
 * the speaker says something of themselves, which is fewer than are taken in. Long talks repeat a
 * round of it, so that what is measured need not be held in memory.
 */
final class MadeTalk {
  private static final int SEED = 20251120;
  private static final int TURNS = 2_000;
  private static final String[] WORDS =
      ("so the thing is that we moved our payments service to Kafka and then I wrote the consumer"
              + " which reads every event, checks its key and stores it; about 300 events a second."
              + " Yes, I can start next month: my rate is 45 an hour and I'd like to work from home")
          .split(" ", -1);
  private static final String[] CLAIMS = {
    "I live in Toronto, Canada.", "I speak French and English.", "I worked for Acme Payments."
  };

  private final Random random = new Random(SEED);

  private MadeTalk() {}

  /** One round of the talk. */
  static Interview round() {
    MadeTalk made = new MadeTalk();
    List<Said> turns = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      String speaker = made.random.nextInt(3) == 0 ? "Ines Albrecht" : "Corin Vale";
      turns.add(new Said(speaker, turn * 7, made.words()));
    }
    LocalDateTime start = LocalDateTime.of(2020, 1, 21, 10, 14);
    return new Interview("Corin Vale", "Ines Albrecht", start, turns);
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    int count = 3 + random.nextInt(28);
    for (int at = 0; at < count; at++) {
      words.append(at == 0 ? "" : " ").append(one(WORDS));
    }
    return random.nextInt(400) == 0 ? words + ". " + one(CLAIMS) : words.toString();
  }

  private String one(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
