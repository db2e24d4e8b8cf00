package dev.bonafide.documents.picture;

import java.util.Optional;

/** What stands in a picture as text: a chat as a chat, anything else line by line. */
final class ScreenshotText {
  /** Columns that may stand left of a chat: other chats with faces, and the faces beside it. */
  private static final int MOST_COLUMNS = 3;

  private ScreenshotText() {}

  static String of(RecognizedPage page) {
    Optional<RecognizedPage> part = Optional.of(page);
    for (int columns = 0; columns <= MOST_COLUMNS && part.isPresent(); columns++) {
      Optional<String> chat = part.flatMap(ScreenshotText::chat);
      if (chat.isPresent()) {
        return chat.get();
      }
      part = part.flatMap(RecognizedPage::besideTheLeft);
    }
    return lines(page);
  }

  private static Optional<String> chat(RecognizedPage page) {
    return NamedChat.of(page)
        .map(NamedChat::text)
        .or(() -> ChatSides.of(page).map(sides -> new ChatScreenshot(sides).text()));
  }

  /** A line that ends because the next word had no room goes on in the next one. */
  private static String lines(RecognizedPage page) {
    StringBuilder text = new StringBuilder();
    RecognizedLine before = null;
    for (RecognizedLine line : page.lines()) {
      if (before != null) {
        boolean isWrapped = before.paragraph() == line.paragraph() && page.isWrapped(before, line);
        text.append(isWrapped ? " " : before.paragraph() == line.paragraph() ? "\n" : "\n\n");
      }
      text.append(line.text());
      before = line;
    }
    return before == null ? "" : text.append('\n').toString();
  }
}
