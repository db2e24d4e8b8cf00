package dev.bonafide.documents.picture.chat;

import dev.bonafide.documents.picture.chat.ChatSides.Side;
import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import dev.bonafide.resource.PropertyFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names in a picture of a chat.
 *
 * @param head lines at the top that are no message
 * @param contact whom the chat is with, as the top of the picture says
 * @param shown lines that stand above bubbles and say whose they are
 */
record ScreenshotNames(int head, Optional<String> contact, Set<String> shown) {
  /** A name has no more words. */
  private static final int LONGEST = 4;

  /** Lines at the top that may be no message: the phone's clock, the name, when they were seen. */
  private static final int DEEPEST = 3;

  /** Of the height of most lines, which have letters below the line: a name has no less. */
  private static final double OF_NAME = 0.75;

  /** Letters: an arrow or the initials in a face are taken for no more. */
  private static final int SMUDGE = 2;

  /** In small letters, with a sign or a figure that words don't have. */
  private static final Pattern HANDLE = Pattern.compile("[a-z][a-z0-9]*[._0-9][a-z0-9._]*[a-z0-9]");

  /** A word of a name, which may begin with a bracket, or as that of a company with a quote. */
  private static final Pattern BEGUN = Pattern.compile("[«„“\"(（]?\\p{L}.+");

  /** What programs write above the first message. */
  private static final Set<String> LABELS = Set.of("Text Message", "iMessage", "Unread Messages");

  /** What programs write beside or below the name, in small letters. */
  private static final Set<String> PRESENCE =
      Set.copyOf(PropertyFile.beside(ScreenshotNames.class, "shown").words("presence"));

  static ScreenshotNames in(ChatSides sides) {
    Set<String> shown = repeated(sides);
    int above = sides.head().size();
    List<RecognizedLine> lines = new ArrayList<>(sides.head());
    lines.addAll(sides.lines());
    for (int i = 0; i < Math.min(above + DEEPEST, lines.size()); i++) {
      RecognizedLine line = lines.get(i);
      if (i >= above && (sides.of(line) == Side.RIGHT || shown.contains(line.text()))) {
        break;
      }
      Optional<String> name = contact(line, i + 1 < lines.size() ? lines.get(i + 1) : line);
      if (name.isPresent()) {
        int last = presence(line) < 0 ? i + 1 : i;
        return new ScreenshotNames(Math.max(0, last + 1 - above), name, shown);
      }
    }
    return new ScreenshotNames(0, largest(sides), shown);
  }

  /** A name above the chat whose presence is too pale to be read; days and clocks are smaller. */
  private static Optional<String> largest(ChatSides sides) {
    int[] heights = sides.lines().stream().mapToInt(RecognizedLine::height).sorted().toArray();
    return sides.head().stream()
        .filter(line -> sides.of(line) != Side.MIDDLE)
        .map(line -> NameLetters.withoutInitials(line.without(word -> !word.isSure())))
        .filter(ScreenshotNames::canBeNamed)
        .filter(line -> line.height() >= OF_NAME * heights[heights.length / 2])
        .max(Comparator.comparingInt(RecognizedLine::height))
        .map(line -> NameLetters.of(line.text()));
  }

  /** Words written as a name or a handle; neither a label, a day nor initials. */
  private static boolean canBeNamed(RecognizedLine line) {
    return !line.words().isEmpty()
        && (isLikeName(line) || HANDLE.matcher(line.text()).matches())
        && line.words().stream().allMatch(RecognizedWord::isSure)
        && !DayAbove.is(line)
        && !LABELS.contains(line.text())
        && !isInitials(line.text());
  }

  private static Set<String> repeated(ChatSides sides) {
    return sides.lines().stream()
        .filter(line -> sides.of(line) == Side.LEFT && isLikeName(line))
        .collect(Collectors.groupingBy(RecognizedLine::text, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(one -> one.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Whether nothing is sure in a line, or nothing but when someone was seen. */
  static boolean isPresenceAlone(RecognizedLine line) {
    return line.words().stream()
        .filter(RecognizedWord::isSure)
        .allMatch(word -> PRESENCE.contains(word.text().toLowerCase(Locale.ROOT)));
  }

  /** Whether a line says whose the words below it are. */
  boolean isName(RecognizedLine line) {
    return shown.contains(line.text());
  }

  private static Optional<String> contact(RecognizedLine written, RecognizedLine below) {
    RecognizedLine line = NameLetters.withoutInitials(written.joined());
    int presence = presence(line);
    if (presence < 0 && !isPresence(below)) {
      return Optional.empty();
    }
    String name =
        Arrays.stream(
                sure(line.until(presence < 0 ? line.words().size() : presence)).split(" ", -1))
            .filter(word -> BEGUN.matcher(word).matches())
            .limit(LONGEST + 2)
            .collect(Collectors.joining(" "));
    boolean isSmudge =
        name.isEmpty() || isInitials(name) || (presence >= 0 && name.length() <= SMUDGE + 1);
    return isSmudge ? Optional.empty() : Optional.of(NameLetters.of(name));
  }

  /** Leaves out words that are unsure: in scripts without blanks, a letter is a word. */
  private static String sure(RecognizedLine line) {
    return line.words().stream()
        .filter(word -> word.isSure() || !word.isApart())
        .map(word -> (word.isApart() ? " " : "") + word.text())
        .collect(Collectors.joining());
  }

  /** In a face; a name so short ends in a small letter, or has none. */
  private static boolean isInitials(String name) {
    return name.length() <= SMUDGE && Character.isUpperCase(name.charAt(name.length() - 1));
  }

  /** The word with which a presence begins; negative where there is none. */
  private static int presence(RecognizedLine line) {
    for (int i = 0; i < Math.min(line.words().size(), LONGEST + 2); i++) {
      if (PRESENCE.contains(line.words().get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  /** Nothing but a presence, whatever was made of an arrow or a face beside it. */
  static boolean isPresence(RecognizedLine line) {
    int presence = presence(line);
    return presence >= 0
        && line.words().subList(0, presence).stream()
            .noneMatch(word -> word.isSure() && word.text().length() > SMUDGE);
  }

  private static boolean isLikeName(RecognizedLine line) {
    List<RecognizedWord> words = NameWord.beforeBrackets(line.joined().words());
    return words.size() <= LONGEST && words.stream().allMatch(word -> isCapital(word.text()));
  }

  private static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    int last = word.codePointBefore(word.length());
    boolean cased = Character.isUpperCase(first) || !Character.isLowerCase(first);
    return Character.isLetter(first) && cased && Character.isLetterOrDigit(last);
  }
}
