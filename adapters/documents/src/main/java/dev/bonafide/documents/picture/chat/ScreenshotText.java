package dev.bonafide.documents.picture.chat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import java.util.List;
import java.util.Optional;

/** What stands in a picture as text: a chat as a chat, anything else line by line. */
public final class ScreenshotText {
  /** Columns that may stand left of a chat: other chats with faces, and the faces beside it. */
  private static final int MOST_COLUMNS = 3;

  private ScreenshotText() {}

  /** Sides are told from bubbles where there are any, and from the edges of lines elsewhere. */
  public static WrittenPicture of(RecognizedPage page) {
    return page.colors()
        .flatMap(colors -> BubbleSides.of(page, colors))
        .map(sides -> bubbles(new ChatScreenshot(sides).bubbles()))
        .orElseGet(() -> ofLines(page));
  }

  private static WrittenPicture ofLines(RecognizedPage page) {
    Optional<RecognizedPage> part = Optional.of(page);
    for (int columns = 0; columns <= MOST_COLUMNS && part.isPresent(); columns++) {
      Optional<List<WrittenBubble>> chat = part.flatMap(ScreenshotText::chat);
      if (chat.isPresent()) {
        return bubbles(chat.get());
      }
      part = part.flatMap(RecognizedPage::besideTheLeft);
    }
    return page.colors()
        .flatMap(colors -> BubbleSides.ofOne(page, colors))
        .map(sides -> bubbles(new ChatScreenshot(sides).bubbles()))
        .orElseGet(() -> lines(page));
  }

  private static Optional<List<WrittenBubble>> chat(RecognizedPage page) {
    return NamedChat.of(page)
        .map(NamedChat::bubbles)
        .or(() -> ChatSides.of(page).map(sides -> new ChatScreenshot(sides).bubbles()));
  }

  private static WrittenPicture bubbles(List<WrittenBubble> bubbles) {
    WrittenPicture written = new WrittenPicture();
    int number = 0;
    for (WrittenBubble bubble : bubbles) {
      number++;
      written.write(bubble.label()).write(bubble.words(), number).write("\n");
    }
    return written;
  }

  /** A line that ends because the next word had no room goes on in the next one. */
  private static WrittenPicture lines(RecognizedPage page) {
    WrittenPicture written = new WrittenPicture();
    RecognizedLine before = null;
    for (RecognizedLine line : page.lines()) {
      if (before != null) {
        boolean isWrapped = before.paragraph() == line.paragraph() && page.isWrapped(before, line);
        String wrapped = line.behind(before.words()).getFirst().isApart() ? " " : "";
        written.write(isWrapped ? wrapped : before.paragraph() == line.paragraph() ? "\n" : "\n\n");
      }
      written.write(line.words(), 0);
      before = line;
    }
    return before == null ? written : written.write("\n");
  }
}
