package dev.bonafide.testkit.growth;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The worst shapes that someone can hand in. */
public final class Shapes {
  private static final String SYLLABLES = "bacedifogulamenipotuvaxeziro";

  private Shapes() {}

  /** Each by itself. */
  public static List<Shape> all() {
    return Stream.of(letters(), people(), signs(), scripts(), talks(), mails(), sheets(), code())
        .flatMap(List::stream)
        .toList();
  }

  /** Each with the next but few, so that what one opens the other goes on with. */
  public static List<Shape> mixed() {
    List<Shape> all = all();
    return IntStream.range(0, all.size())
        .mapToObj(at -> Shape.mixed(all.get(at), all.get((at * 7 + 11) % all.size())))
        .toList();
  }

  private static List<Shape> letters() {
    return List.of(
        Shape.repeated("one letter a line", "a\n"),
        Shape.repeated("one letter words", "a "),
        Shape.repeated("one word", "a"),
        new Shape(
            "words that nobody else uses", number -> name(number).toLowerCase(Locale.ROOT) + " "),
        Shape.repeated("numbers", "1 "),
        new Shape("a number a line", number -> 100_000 + number + "\n"),
        Shape.repeated("blank lines", "a\n\n\n\n"),
        Shape.repeated("blanks", "a                    "));
  }

  private static List<Shape> people() {
    return List.of(
        Shape.repeated("capitalised pairs", "Aa Bb Cc Dd "),
        new Shape("a full name a line", number -> fullName(number) + "\n"),
        new Shape("addresses", number -> "u" + number + "@h" + number + ".com "),
        new Shape("an address a line", number -> "write to u" + number + "@host.com\n"),
        new Shape("telephone numbers", number -> "+1 415 555 " + (1000 + number % 9000) + " "),
        new Shape("links", number -> "https://e" + number + ".com/p/" + number + "\n"),
        new Shape("handles", number -> "telegram: @user" + number + "\n"),
        new Shape(
            "referees",
            number ->
                "References: %s, manager, r%d@x.com\n".formatted(fullName(number), number % 999)),
        new Shape("kin", number -> "my cousin %s r%d@x.com\n".formatted(name(number), number % 9)),
        new Shape("farewells", number -> "Best regards,\n" + fullName(number) + "\n"),
        new Shape("this is me", number -> "I am " + fullName(number) + ", I mean Ann. "));
  }

  private static List<Shape> signs() {
    return List.of(
        Shape.repeated("at signs", "@"),
        Shape.repeated("full stops", "."),
        Shape.repeated("semicolons", "a@b.co;"),
        Shape.repeated("quotation marks", " \"a “b"),
        Shape.repeated("parentheses", "(a "),
        Shape.repeated("what is quoted", "> > a\n"),
        Shape.repeated("an opened list", "Best regards,\n......................... x "),
        Shape.repeated("a red flag a line", "I will pay you for the computer at your home\n"),
        Shape.repeated("red flags without a stop", "you install AnyDesk and I connect every day "));
  }

  private static List<Shape> scripts() {
    return List.of(
        Shape.repeated("Japanese without blanks", "日本語能力試験"),
        Shape.repeated("combining marks", "a\u0301\u0302\u0303"),
        Shape.repeated("what nobody sees", "a\u200b"),
        Shape.repeated("two scripts in a word", "pаypаl "));
  }

  private static List<Shape> talks() {
    return List.of(
        new Shape("two labels", number -> speaker(number) + ": hello there, how are you?\n"),
        new Shape("a label a line", number -> fullName(number) + ": hello\n"),
        new Shape("forms of one name", number -> "Bobby Sierra " + name(number) + ": hello\n"),
        new Shape(
            "questions and answers",
            number ->
                speaker(number)
                    + (number % 2 == 0
                        ? ": What did you do there, and which part of the city do you live in?\n"
                        : ": I lived in Paris. I did not work at Acme, it was fine for me.\n")),
        new Shape(
            "subtitles",
            number ->
                "%s --> %s\n<v %s>so, \"it was\n\n"
                    .formatted(at(number), at(number + 1), speaker(number))),
        new Shape(
            "WhatsApp",
            number -> "[18.03.25, %s] %s: hello there\n".formatted(clock(number), speaker(number))),
        new Shape(
            "Telegram",
            number -> "%s, [18.03.2025 %s]\nhello\n\n".formatted(speaker(number), clock(number))),
        new Shape(
            "Discord",
            number -> "%s — 18.03.2025 %s\nhello\n".formatted(speaker(number), clock(number))),
        new Shape("Slack", number -> speaker(number) + "  10:14 AM\nhello there\n"));
  }

  private static List<Shape> mails() {
    String head = "From: Ann Lee <ann@host.com>\nTo: Bobby Sierra <bob@host.com>\nSubject: hi\n";
    return List.of(
        new Shape("mails", number -> head + "Date: Mon, 5 May 2025 10:11:12 +0200\n\nhello\n\n"),
        new Shape("a folded head", number -> number == 0 ? head : " y\n"),
        new Shape("quoted mails", number -> number == 0 ? head + "\n" : "> hello there\n"),
        new Shape(
            "senders",
            number -> number == 0 ? head + "\n" : "From: %s\n\na\n\n".formatted(fullName(number))));
  }

  private static List<Shape> sheets() {
    return List.of(
        Shape.repeated("years", "2018 "),
        new Shape(
            "employers",
            number -> "%s Labs, %d - 2024\n".formatted(name(number), 1990 + number % 30)),
        Shape.repeated(
            "one employer", "Acme Labs, engineer, 2018 - 2024. Acme was founded 2010.\n"),
        Shape.repeated("languages", "Languages: English (native), French (fluent)\n"),
        new Shape(
            "places", number -> "I live in %s, %s. ".formatted(name(number), name(number + 9))));
  }

  private static List<Shape> code() {
    return List.of(
        new Shape(
            "commits",
            number ->
                "commit %040x\nAuthor: Ann Lee <a%d@host.com>\nDate: Mon May 5 10:11:12 2025 +0200\n\n    fix\n\n"
                    .formatted(number, number % 99)),
        new Shape(
            "files that fetch",
            number ->
                number == 0
                    ? "=== a.js ===\n"
                    : "fs.writeFile('/tmp/%d.js', await fetch(u%d)); exec(w);\n"
                        .formatted(number, number)),
        new Shape(
            "files that run others",
            number -> "=== s%d.js ===\nspawn('./b%d.exe');\n".formatted(number, number)),
        new Shape(
            "packages",
            number ->
                number == 0
                    ? "=== package.json ===\n{\"dependencies\":{\n"
                    : "\"pkg-%d\": \"https://x%d.com/a.tgz\",\n".formatted(number, number)));
  }

  private static String speaker(int number) {
    return number % 2 == 0 ? "Ann Lee" : "Bobby Sierra";
  }

  private static String clock(int number) {
    return "%02d:%02d".formatted(number / 60 % 24, number % 60);
  }

  private static String at(int second) {
    return "%02d:%02d:%02d.000".formatted(second / 3600 % 100, second / 60 % 60, second % 60);
  }

  private static String fullName(int number) {
    return name(number) + " " + name(number * 31 + 5);
  }

  static String name(int number) {
    StringBuilder name = new StringBuilder();
    for (int left = number + 1_000; left > 0; left /= 14) {
      name.append(SYLLABLES, left % 14 * 2, left % 14 * 2 + 2);
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }
}
