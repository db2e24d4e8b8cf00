package dev.bonafide.documents.picture.chat;

import dev.bonafide.documents.picture.chat.ChatSides.Side;
import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a chat in a picture down as copies of chats are written: who, a colon, the words. The
 * right side is {@code You}, as in a copy; the left side has the name that the picture gives it.
 */
final class ChatScreenshot {
  private static final String HOLDER = "You";
  private static final String UNNAMED = "Them";

  private final ChatSides sides;
  private final ScreenshotNames names;
  private final ScreenshotTimes times;
  private final List<WrittenBubble> bubbles = new ArrayList<>();
  private final List<RecognizedWord> words = new ArrayList<>();
  private @Nullable String open;

  ChatScreenshot(ChatSides sides) {
    this.sides = sides;
    this.names = ScreenshotNames.in(sides);
    this.times = ScreenshotTimes.in(sides);
  }

  List<WrittenBubble> bubbles() {
    String left = names.contact().orElse(UNNAMED);
    for (RecognizedLine line : sides.lines().subList(names.head(), sides.lines().size())) {
      Side side = sides.of(line);
      if (side == Side.LEFT && names.isName(line)) {
        end();
        left = line.text();
      } else if (side != Side.MIDDLE) {
        say(side == Side.LEFT ? left : HOLDER, line);
      }
    }
    end();
    return List.copyOf(bubbles);
  }

  private void say(String who, RecognizedLine line) {
    if (!who.equals(open)) {
      end();
    }
    open = who;
    words.addAll(times.without(line).behind(words));
    if (times.isLast(line)) {
      end();
    }
  }

  private void end() {
    if (open != null && !words.isEmpty()) {
      bubbles.add(new WrittenBubble(open + ": ", words));
    }
    open = null;
    words.clear();
  }
}
