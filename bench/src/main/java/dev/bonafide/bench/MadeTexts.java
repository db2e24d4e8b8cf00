package dev.bonafide.bench;

import java.util.Locale;
import java.util.Random;

/** Long exhibits of one layout each, made of the same words every time. */
final class MadeTexts {
  private static final String[] PEOPLE = {"Ana Perez", "Bobby Sierra", "Jon Weiss"};
  private static final String[] WORDS =
      ("so the thing is that we moved our payments service to Kafka and then I wrote the consumer"
              + " which reads every event, checks its key and stores it; about 300 events a second."
              + " Yes, I can start next month: my rate is 45 an hour and I'd like to work from home")
          .split(" ", -1);

  private final Random random;
  private final int size;

  MadeTexts(int seed, int size) {
    this.random = new Random(seed);
    this.size = size;
  }

  /** A text of at least the wanted size. */
  String of(String layout) {
    StringBuilder text = new StringBuilder(size + 1_000);
    if (layout.equals("webvtt")) {
      text.append("WEBVTT\n\n");
    }
    for (int number = 0; text.length() < size; number++) {
      switch (layout) {
        case "webvtt" -> cue(text, number);
        case "whatsapp" -> message(text, number);
        case "slack" -> post(text, number);
        case "mail" -> mail(text, number);
        case "plain" -> text.append(words(60)).append("\n\n");
        default -> throw new IllegalArgumentException(layout);
      }
    }
    return text.toString();
  }

  private void cue(StringBuilder text, int number) {
    int at = number * 3;
    text.append(number).append('\n').append(clock(at)).append(".000 --> ").append(clock(at + 2));
    text.append(".500\n").append(person()).append(": ").append(words(17)).append("\n\n");
  }

  private void message(StringBuilder text, int number) {
    int day = number / 2_000;
    String date = String.format(Locale.ROOT, "%02d/%02d/2025", 1 + day % 28, 1 + day / 28 % 12);
    text.append('[').append(date).append(", ").append(clock(number % 2_000 * 43)).append("] ");
    text.append(person()).append(": ").append(words(15)).append('\n');
  }

  private void post(StringBuilder text, int number) {
    String time = String.format(Locale.ROOT, "%d:%02d PM", 1 + number % 720 / 60, number % 60);
    text.append(person()).append("  ").append(time).append('\n');
    text.append(words(12)).append('\n').append(words(10)).append("\n\n");
  }

  private void mail(StringBuilder text, int number) {
    String from = person();
    String address = from.replace(' ', '.').toLowerCase(Locale.ROOT) + "@mail.example";
    text.append("From: ").append(from).append(" <").append(address).append(">\n");
    text.append("To: Jon Weiss <jon@firm.example>\n");
    text.append("Date: Mon, 3 Mar 2025 ").append(clock(number % 86_400)).append(" +0200\n");
    text.append("Subject: Re: position\n\n");
    for (int line = 0; line < 12; line++) {
      text.append(words(12)).append(line % 4 == 3 ? "\n\n" : "\n");
    }
    text.append("-----\n");
  }

  private static String clock(int seconds) {
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", seconds / 3600 % 100, seconds / 60 % 60, seconds % 60);
  }

  private String person() {
    return PEOPLE[random.nextInt(PEOPLE.length)];
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < count; at++) {
      words.append(at == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }
}
