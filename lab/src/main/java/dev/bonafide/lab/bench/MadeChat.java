package dev.bonafide.lab.bench;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A long chat in which people ask, answer and say telling things, the same every time. */
final class MadeChat {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("'['dd/MM/yyyy, HH:mm:ss'] '", Locale.ROOT);
  private static final List<String> PEOPLE =
      List.of("Bobby Sierra", "Jon Weiss", "Bobby Sierra", "Ana Perez");
  private static final List<String> SENTENCES =
      List.of(
          "could you tell me how you tested that?",
          "where do you live now, and since when?",
          "peux-tu me dire cela en français, s'il te plaît?",
          "I wrote the consumer which reads every event and checks its key.",
          "please send the salary to my friend's Payoneer, mine is limited,",
          "my camera is broken today, can we go on without video?",
          "we moved our payments service to Kafka, \"slowly\" as my boss said;",
          "I live in Toronto with my family and I like it here.",
          "yes, I can start next month, my rate is 45 an hour.");

  private MadeChat() {}

  /** At least so many units long. */
  static String ofSize(int size, int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(size + 1_000);
    LocalDateTime at = LocalDateTime.of(2025, 1, 1, 9, 0);
    for (int number = 0; text.length() < size; number++) {
      at = at.plusSeconds(20 + random.nextInt(600));
      text.append(STAMP.format(at)).append(PEOPLE.get(number % PEOPLE.size())).append(':');
      for (int sentence = 0; sentence < 4; sentence++) {
        text.append(' ').append(SENTENCES.get(random.nextInt(SENTENCES.size())));
        for (int word = 0; word < 8; word++) {
          text.append(' ').append(Integer.toString(random.nextInt(10_000), 36)).append('n');
        }
        text.append('.');
      }
      text.append('\n');
    }
    return text.toString();
  }
}
