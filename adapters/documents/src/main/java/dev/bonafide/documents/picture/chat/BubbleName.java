package dev.bonafide.documents.picture.chat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the name that stands above a bubble, on the screen itself, before a time. */
final class BubbleName {
  /** Of a line's height: a name is no farther above its bubble. */
  private static final double FAR = 2;

  private BubbleName() {}

  static Optional<String> above(Bubble bubble, List<RecognizedLine> outside) {
    return outside.stream()
        .filter(line -> line.right() > bubble.left() && line.left() < bubble.right())
        .filter(line -> line.top() < bubble.top())
        .filter(line -> bubble.top() - line.bottom() < FAR * line.height())
        .max(Comparator.comparingInt(RecognizedLine::bottom))
        .flatMap(BubbleName::of);
  }

  static Optional<String> of(RecognizedLine line) {
    return NameLine.of(line).filter(NameLine::isPlain).map(NameLine::name);
  }
}
