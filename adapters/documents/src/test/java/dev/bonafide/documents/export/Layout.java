package dev.bonafide.documents.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a program writes a conversation down: what comes first, each message, and what comes last. In
 * a message, {@code {name}} and its like stand for what the program writes there.
 *
 * @param names whether the program says at all who spoke
 * @param between what separates messages
 */
record Layout(
    String file,
    boolean names,
    boolean newestFirst,
    String head,
    String message,
    String between,
    String tail) {
  static final String RECRUITER = "Ravena Holt";
  static final String CANDIDATE = "Dorin Pask";

  /** A message of the conversation that every layout shows. */
  record Turn(boolean candidate, String words) {
    String name() {
      return candidate ? CANDIDATE : RECRUITER;
    }
  }

  static final List<Turn> TURNS =
      List.of(
          new Turn(
              false, "Hello Dorin, thank you for your time. Did you ever let somebody sit in?"),
          new Turn(true, "No, it was only me, each time; I would not want it any other way."),
          new Turn(false, "Good."),
          new Turn(
              false, "A man told us: my cousin keeps the laptop running for me. Strange, is it?"),
          new Turn(true, "Strange indeed. I can collect mine at the café near your office."),
          new Turn(false, "What did you build at your last job?"),
          new Turn(
              true, "A ledger for refunds, it drifted by a cent a day because we rounded twice."),
          new Turn(true, "Ok."));

  private static final Instant START = Instant.parse("2025-03-17T08:00:00Z");

  /** Those of programs that people use, from {@code structured-exports.txt}. */
  static List<Layout> all() {
    try (InputStream in = Layout.class.getResourceAsStream("structured-exports.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      return Stream.of(all.split("(?m)^# ", -1)).skip(1).map(Layout::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Layout of(String written) {
    int end = written.indexOf('\n');
    List<String> words = List.of(written.substring(0, end).split(" ", -1));
    List<String> parts = List.of(written.substring(end + 1).split("\n~\n", -1));
    return new Layout(
        words.getFirst(),
        !words.contains("nameless"),
        words.contains("newest-first"),
        parts.get(0),
        parts.get(1),
        words.contains("lines") ? "\n" : words.contains("joined") ? "" : ",\n",
        parts.get(2));
  }

  String text() {
    List<String> messages =
        IntStream.range(0, TURNS.size()).mapToObj(this::written).collect(Collectors.toList());
    return head + String.join(between, newestFirst ? messages.reversed() : messages) + tail;
  }

  private String written(int number) {
    Turn turn = TURNS.get(number);
    Instant at = START.plus(Duration.ofSeconds(70L * number + 3));
    int who = turn.candidate() ? 2 : 1;
    String words = turn.words();
    return message
        .replace("{name}", turn.name())
        .replace("{first}", turn.name().split(" ")[0])
        .replace("{last}", turn.name().split(" ")[1])
        .replace("{other}", turn.candidate() ? RECRUITER : CANDIDATE)
        .replace("{handle}", turn.candidate() ? "dpask" : "ravena.h")
        .replace("{id}", turn.candidate() ? "U04DPK2X" : "U04RAV7Q")
        .replace("{nid}", String.valueOf(471_100 + who))
        .replace("{voice}", String.valueOf(who - 1))
        .replace("{mine}", String.valueOf(!turn.candidate()))
        .replace("{who}", String.valueOf(who))
        .replace("{role}", turn.candidate() ? "user" : "assistant")
        .replace("{sent}", String.valueOf(turn.candidate() ? 1 : 2))
        .replace("{text}", words)
        .replace("{words}", words(words, who - 1))
        .replace("{mojibake}", escaped(new String(words.getBytes(UTF_8), ISO_8859_1)))
        .replace("{n}", String.valueOf(number + 1))
        .replace("{iso}", at.toString())
        .replace("{minute}", DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(ZoneOffset.UTC)))
        .replace(
            "{day}", DateTimeFormatter.ofPattern("dd.MM.yyyy").format(at.atZone(ZoneOffset.UTC)))
        .replace(
            "{long}",
            DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy 'at' h:mm:ss a 'UTC'", Locale.US)
                .format(at.atZone(ZoneOffset.UTC)))
        .replace("{epoch}", String.valueOf(at.getEpochSecond()))
        .replace("{ms}", String.valueOf(at.toEpochMilli()))
        .replace("{offset}", String.valueOf(7 * number + 1))
        .replace(
            "{clock}", String.format(Locale.ROOT, "00:%02d:%02d", number / 6, 7 * number % 60));
  }

  private static String words(String text, int voice) {
    return List.of(text.split(" ")).stream()
        .map(
            word ->
                "{\"word\":\"%1$s\",\"punctuated_word\":\"%1$s\",\"start\":1.5,\"end\":1.7,\"speaker\":%2$d}"
                    .formatted(word, voice))
        .collect(Collectors.joining(","));
  }

  private static String escaped(String text) {
    return text.chars()
        .mapToObj(c -> c < 128 ? String.valueOf((char) c) : "\\u%04x".formatted(c))
        .collect(Collectors.joining());
  }
}
