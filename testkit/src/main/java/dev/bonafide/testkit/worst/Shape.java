package dev.bonafide.testkit.worst;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** What a text can be made of that may cost more than it should; each writes one unit of itself. */
public enum Shape {
  /** No space, no line: one word as long as the ingredient. */
  WORD((random, _) -> letters(random, 64)),
  REPEATED_LETTER((_, _) -> "a".repeat(64)),
  SHORT_LINES((random, _) -> letters(random, 1) + "\n"),
  EMPTY_LINES((_, _) -> "\n \t\r\n"),
  SPEAKERS(
      (random, sentences) ->
          letters(random, 3) + " " + letters(random, 4) + ": " + any(random, sentences) + "\n"),
  ONE_SPEAKER((random, sentences) -> "Alex: " + any(random, sentences) + "\n"),
  TURNS((random, sentences) -> "Ana: why?\nAlex: " + any(random, sentences) + "\n"),
  STAMPED(
      (random, sentences) ->
          "[%02d:%02d:%02d] Alex: %s\n"
              .formatted(
                  random.nextInt(24),
                  random.nextInt(60),
                  random.nextInt(60),
                  any(random, sentences))),
  SENTENCES((random, sentences) -> any(random, sentences) + " "),
  SAME_SENTENCE((_, sentences) -> sentences.getFirst() + " "),
  WITHOUT_STOPS(
      (random, sentences) -> any(random, sentences).replaceAll("[^\\p{L}\\p{N} ]", "") + " "),
  LINKS(
      (random, _) ->
          "https://%s.example/%s?a=%s "
              .formatted(letters(random, 5), letters(random, 4), letters(random, 4))),
  LONG_LINKS((random, _) -> letters(random, 5) + "." + letters(random, 3) + "/"),
  ADDRESSES((random, _) -> letters(random, 4) + "@" + letters(random, 3) + ".example "),
  AT_SIGNS((_, _) -> "@.@"),
  DOTS((_, _) -> "a.b[dot]c(at)"),
  DIGITS((random, _) -> Integer.toString(random.nextInt(1_000_000_000))),
  NUMBERS(
      (random, _) ->
          "+1 (%03d) %03d-%04d, $%d,%03d ; "
              .formatted(
                  random.nextInt(1000),
                  random.nextInt(1000),
                  random.nextInt(10_000),
                  random.nextInt(100),
                  random.nextInt(1000))),
  WALLETS(
      (random, _) ->
          "0x%016x%016x%08x ".formatted(random.nextLong(), random.nextLong(), random.nextInt())),
  DATES(
      (random, _) ->
          "%d-%02d-%02d %d - %d, May %d; "
              .formatted(
                  1990 + random.nextInt(40),
                  1 + random.nextInt(12),
                  1 + random.nextInt(28),
                  1990 + random.nextInt(40),
                  1990 + random.nextInt(40),
                  1990 + random.nextInt(40))),
  QUOTES(
      (random, sentences) ->
          "> ".repeat(1 + random.nextInt(30)) + "\u201c" + any(random, sentences) + "\n"),
  MARKS((random, _) -> String.valueOf("\"'([{<>}])*_~`|#!?;:".charAt(random.nextInt(20)))),
  NESTED((_, _) -> "([{\u201c<a><b>"),
  LOOK_ALIKES(
      (random, sentences) ->
          any(random, sentences)
                  .replace('a', '\u0430')
                  .replace('e', '\u0435')
                  .replace('o', '\u03bf')
                  .replace("i", "\u0456\u200b")
              + " "),
  INVISIBLE((_, _) -> "s\u200be\u2060n\u200dd\u00ad \u202e\u2066"),
  ACCENTS((_, _) -> "e" + "\u0301\u0308\u0323".repeat(10)),
  /** Marks of two classes, which have an order, on one letter. */
  MARKS_ON_ONE_LETTER((_, _) -> "\u0301\u0323"),
  NO_SPACES((random, _) -> Character.toString(0x4e00 + random.nextInt(0x5000))),
  SCRIPTS(
      (random, _) -> {
        int[] first = {0x430, 0x3b1, 0x5d0, 0x627, 0x905, 0xe01, 0xac00, 0x3042, 0x1f600};
        return Character.toString(first[random.nextInt(first.length)] + random.nextInt(20)) + " ";
      }),
  JOB(
      (random, _) -> {
        int from = 1980 + random.nextInt(40);
        return "Engineer, %s Inc., %d - %d\n- Java, React, %s\n"
            .formatted(letters(random, 5), from, from + 2, letters(random, 4));
      }),
  COMMITS(
      (random, _) ->
          "commit %016x%016x%08x\nAuthor: Alex <%s@mail.example>\nDate:   Mon Mar 2 10:00:%02d 2026 +0%d00\n\n    fix\n\n"
              .formatted(
                  random.nextLong(),
                  random.nextLong(),
                  random.nextInt(),
                  letters(random, 3),
                  random.nextInt(60),
                  random.nextInt(10)));

  @SuppressWarnings("ImmutableEnumChecker") // Each is a lambda without state.
  private final BiFunction<Random, List<String>, String> unit;

  Shape(BiFunction<Random, List<String>, String> unit) {
    this.unit = unit;
  }

  /** So many characters of it, always the same for the same seed. */
  String text(int characters, long seed, List<String> sentences) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(characters + 256);
    while (text.length() < characters) {
      text.append(unit.apply(random, sentences));
    }
    text.setLength(characters);
    return text.toString();
  }

  private static String letters(Random random, int count) {
    StringBuilder word = new StringBuilder(count);
    for (int letter = 0; letter < count; letter++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  private static String any(Random random, List<String> sentences) {
    return sentences.get(random.nextInt(sentences.size()));
  }
}
