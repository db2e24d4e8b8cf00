package dev.bonafide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.reading.chat.DayLine;
import dev.bonafide.reading.mail.MailField;
import dev.bonafide.reading.time.DateOrder;
import dev.bonafide.reading.time.Moments;
import dev.bonafide.reading.turn.Ruler;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.text.LineIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Talks that are cut, joined, and changed at random, as people and programs do it: each line with
 * words is said by someone, names who says what belongs to it, or is counted as no one's words.
 * {@code -Dreading.mutations=100000} tries as many.
 */
class NothingLostTest {
  private static final int TRIES = Integer.getInteger("reading.mutations", 2_000);
  private static final Readers READERS = new Readers(List.of());
  private static final Subject ILSE = new Subject(SubjectKind.CANDIDATE, "Ilse Marrow");
  private static final Pattern COUNTED = Pattern.compile("nobody's words: (\\d+)");

  /** Lines of a mail's head that are no fields. */
  private static final Pattern OF_MAIL = Pattern.compile("^(?i:to \\w+|.*wrote:|.*<\\S+@\\S+>.*)$");

  /** Letters of a date, at most. */
  private static final int DATED = 12;

  private static final Path PASTES = Path.of("src/test/resources/pastes");

  private static final List<String> ADDED =
      List.of(
          "My friend pays you",
          "Ilse Marrow",
          "Seen",
          "Note: nothing",
          "10:14",
          "",
          "Monday",
          "---",
          "> quoted words",
          "Transcript");

  @Test
  void each_line_is_placed_or_counted() throws IOException {
    List<String> talks = talks();
    List<String> losing =
        IntStream.range(0, TRIES)
            .parallel()
            .mapToObj(at -> losing(talks, at))
            .flatMap(Optional::stream)
            .toList();
    assertThat(losing).isEmpty();
  }

  /** The text of a number, if something of it is lost. */
  private static Optional<String> losing(List<String> talks, int seed) {
    Random chance = new Random(seed);
    String text = changed(talks.get(chance.nextInt(talks.size())), chance);
    if (text.isBlank()) {
      return Optional.empty();
    }
    Reading reading = READERS.read(Exhibit.of("a.txt", kind(chance), text), ILSE);
    List<String> lost = lost(reading);
    return Optional.of("%d loses %s of%n%s".formatted(seed, lost, text))
        .filter(_ -> counted(reading) < lost.size());
  }

  private static @Nullable ExhibitKind kind(Random chance) {
    return switch (chance.nextInt(4)) {
      case 0 -> ExhibitKind.TRANSCRIPT;
      case 1 -> ExhibitKind.MESSAGES;
      default -> null;
    };
  }

  private static List<String> talks() throws IOException {
    List<String> talks = new ArrayList<>();
    for (UnseenLayout layout : UnseenLayout.all()) {
      UnseenTalk.all().forEach(talk -> talks.add(layout.write(talk.turns())));
    }
    try (Stream<Path> files = Files.list(PASTES)) {
      for (Path file : files.sorted().toList()) {
        String all = Files.readString(file);
        talks.add(all.substring(all.indexOf("=====\n") + 6));
      }
    }
    return talks;
  }

  private static String changed(String talk, Random chance) {
    List<String> lines = new ArrayList<>(List.of(talk.split("\n", -1)));
    for (int times = chance.nextInt(5); times > 0 && !lines.isEmpty(); times--) {
      int at = chance.nextInt(lines.size());
      int other = chance.nextInt(lines.size());
      String line = lines.get(at);
      switch (chance.nextInt(8)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, lines.get(other));
        case 2 -> Collections.swap(lines, at, other);
        case 3 -> lines.set(at, line.substring(0, chance.nextInt(line.length() + 1)));
        case 4 -> lines.set(at, line + " " + lines.get(other));
        case 5 -> lines.set(at, line.toUpperCase(java.util.Locale.ROOT));
        case 6 -> lines.subList(0, at).clear();
        default -> lines.add(at, ADDED.get(chance.nextInt(ADDED.size())));
      }
    }
    return String.join("\n", lines);
  }

  private static int counted(Reading reading) {
    return reading.limits().stream()
        .flatMap(limit -> COUNTED.matcher(limit).results())
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .sum();
  }

  /** Lines with words of which nothing is said, and that are no part of a head. */
  private static List<String> lost(Reading reading) {
    BitSet said = new BitSet();
    LineIndex lines = new LineIndex(reading.text());
    reading.utterances().forEach(one -> said.set(one.line(), lines.at(one.span().end() - 1) + 1));
    TextPage page = TextPage.of(reading.text());
    return page.each()
        .filter(line -> !said.get(line.number()))
        .filter(line -> line.text().codePoints().anyMatch(Character::isLetter))
        .filter(line -> !isOfHead(line.text(), reading) && !isPlatforms(line))
        .filter(line -> !(reading.format().equals("mail") && isFolded(page, line.number() - 1)))
        .map(TextLine::text)
        .toList();
  }

  /** Whether a line says who speaks, or when. */
  private static boolean isOfHead(String line, Reading reading) {
    boolean mail = reading.format().equals("mail");
    return (mail && (MailField.in(line).isPresent() || OF_MAIL.matcher(line).find()))
        || (isShort(line.replaceFirst("\\(.*\\)", ""))
            && Moments.said(line.strip(), DateOrder.DAY_FIRST) != null)
        || reading.utterances().stream()
            .anyMatch(one -> one.speaker() != null && line.contains(one.speaker()));
  }

  /** Whether a line goes on with the field of a mail above it. */
  private static boolean isFolded(TextPage page, int index) {
    int field = index;
    while (field > 0 && page.line(field).text().startsWith(" ")) {
      field--;
    }
    return field < index && MailField.in(page.line(field).text()).isPresent();
  }

  private static boolean isShort(String line) {
    return line.codePoints().filter(Character::isLetter).count() <= DATED;
  }

  private static boolean isPlatforms(TextLine line) {
    return DayLine.is(line.text()) || Ruler.isWordless(line);
  }
}
