package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.picture.PicturePlaces;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Words, and where they stand in pictures.
 *
 * @param places by their place in the text
 */
record PlacedText(String text, PicturePlaces places) {
  /** Its lines, without their ends. */
  List<PlacedText> lines() {
    List<PlacedText> lines = new ArrayList<>();
    int begin = 0;
    for (String line : text.lines().toList()) {
      lines.add(part(new Span(begin, begin + line.length())));
      begin += line.length() + 1;
    }
    return lines;
  }

  /** What stands behind so many units, without the blanks around it. */
  PlacedText from(int units) {
    int begin = units;
    int end = text.length();
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return part(new Span(begin, end));
  }

  private PlacedText part(Span stretch) {
    return new PlacedText(stretch.of(text), places.within(stretch));
  }

  /** Several, with the same between each two. */
  static PlacedText joined(String between, List<PlacedText> parts) {
    StringBuilder text = new StringBuilder();
    List<PicturePlaces> places = new ArrayList<>();
    for (PlacedText part : parts) {
      text.append(places.isEmpty() ? "" : between);
      places.add(part.places.movedBy(text.length()));
      text.append(part.text);
    }
    return new PlacedText(text.toString(), PicturePlaces.all(places));
  }
}
