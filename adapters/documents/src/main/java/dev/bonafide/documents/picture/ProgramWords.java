package dev.bonafide.documents.picture;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Words that chat and mail programs write around a time of day, and below a name: {@code Today at
 * 10:02}, {@code to me 10:02 AM (2 hours ago)}, {@code last seen recently}. Nobody says them so,
 * whatever letters of another script they look like.
 */
final class ProgramWords {
  /** Before a time may be a dot; two signs are what is made of a letter. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?i)(?:^| )(last seen recently"
              + "|(?:[^\\p{L}\\p{N} =] )?(?:(?:to me|(?:today|yesterday|heute|gestern|hoy"
              + "|ayer|hoje|ontem|oggi|ieri|hier|aujourd.hui)(?: (?:at|um|a las|à|às|alle))?) )?"
              + "[^\\p{L}\\p{N} ]?\\d{1,2}[:.]\\d{2}(?: [AP]M)?(?: \\(\\d+ [a-z]+ ago\\))?)(?: |$)");

  /** Of the height of a word: a dot is no wider, and a letter's middle is farther from its end. */
  private static final double DOT = 0.3;

  private ProgramWords() {}

  /**
   * Those of a page in Latin script, a line for each time or presence. One sure word is enough:
   * nothing else looks like all of them.
   */
  static List<RecognizedLine> in(RecognizedPage latin) {
    return latin.lines().stream()
        .map(line -> new RecognizedLine(line.paragraph(), in(line.words())))
        .filter(line -> !line.words().isEmpty())
        .toList();
  }

  private static List<RecognizedWord> in(List<RecognizedWord> words) {
    String text = words.stream().map(RecognizedWord::text).collect(Collectors.joining(" "));
    Matcher match = WRITTEN.matcher(text);
    if (!match.find()) {
      return List.of();
    }
    int first = blanks(text.substring(0, match.start(1)));
    int last = first + blanks(match.group(1));
    List<RecognizedWord> found = words.subList(first, last + 1);
    return found.stream().anyMatch(RecognizedWord::isSure) ? found : List.of();
  }

  private static int blanks(String text) {
    return (int) text.chars().filter(letter -> letter == ' ').count();
  }

  /** Lines of another script with such words in the place of what its model made of them. */
  static List<RecognizedLine> in(List<RecognizedLine> lines, List<RecognizedLine> program) {
    List<RecognizedLine> told = new ArrayList<>(lines);
    for (RecognizedLine words : program) {
      int at = first(told, words);
      if (at >= 0) {
        told.replaceAll(line -> line.isBeside(words) ? line.without(covers(words)) : line);
        told.set(at, apart(told.get(at), words).and(words));
        told.removeIf(line -> line.words().isEmpty());
      }
    }
    return told;
  }

  /** With a blank before the dot that parts a name from such words, in scripts without blanks. */
  private static RecognizedLine apart(RecognizedLine line, RecognizedLine words) {
    List<RecognizedWord> parted = new ArrayList<>(line.words());
    int last = parted.size() - 1;
    while (last >= 0 && parted.get(last).left() >= words.left()) {
      last--;
    }
    if (last > 0 && parted.get(last).text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      parted.set(last, parted.get(last).apart(true));
    }
    return new RecognizedLine(line.paragraph(), parted);
  }

  /** The first line that has a word in their place; negative where none has. */
  private static int first(List<RecognizedLine> lines, RecognizedLine words) {
    for (int i = 0; i < lines.size(); i++) {
      RecognizedLine line = lines.get(i);
      if (line.isBeside(words) && line.words().stream().anyMatch(covers(words))) {
        return i;
      }
    }
    return -1;
  }

  /** What another model makes of the dot before them may begin a little farther left. */
  private static Predicate<RecognizedWord> covers(RecognizedLine words) {
    double from = words.left() - DOT * words.height();
    return word -> {
      int middle = word.left() + word.width() / 2;
      return middle >= from && middle < words.right();
    };
  }
}
