package dev.bonafide.reading.chat;

import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A message of someone else within the one that passes it on, as programs show it: indented, below
 * a name, and above a line that says when it was sent.
 */
record ForwardedBlock(String name, Span words) {
  private static final int FEWEST = 3;
  private static final int MOST = 40;

  /** The message that begins on a line; empty where none does. */
  static Optional<ForwardedBlock> in(TextPage page, int index) {
    if (!isIndented(page.line(index)) || isIndented(page.line(Math.max(0, index - 1)))) {
      return Optional.empty();
    }
    List<TextLine> block =
        page.lines(index, Math.min(page.count(), index + MOST)).stream()
            .takeWhile(ForwardedBlock::isIndented)
            .toList();
    String name = block.getFirst().text().strip();
    TextLine last = block.getLast();
    return block.size() >= FEWEST && SpeakerLabel.isMarkedName(name) && isSent(last.text().strip())
        ? Optional.of(new ForwardedBlock(name, new Span(block.get(1).start(), last.end())))
        : Optional.empty();
  }

  private static boolean isIndented(TextLine line) {
    return !line.isBlank() && line.text().startsWith("  ");
  }

  private static boolean isSent(String line) {
    return HeadParser.in(line, true)
        .filter(head -> head.isTimed() && TurnHead.isPrograms(head.shape()))
        .isPresent();
  }
}
