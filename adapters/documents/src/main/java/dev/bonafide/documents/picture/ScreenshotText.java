package dev.bonafide.documents.picture;

/** What stands in a picture as text: a chat's two sides as a chat, anything else line by line. */
final class ScreenshotText {
  private ScreenshotText() {}

  static String of(RecognizedPage page) {
    return ChatSides.of(page).map(sides -> new ChatScreenshot(sides).text()).orElse(lines(page));
  }

  private static String lines(RecognizedPage page) {
    StringBuilder text = new StringBuilder();
    int paragraph = -1;
    for (RecognizedLine line : page.lines()) {
      text.append(paragraph >= 0 && line.paragraph() != paragraph ? "\n" : "");
      text.append(line.text()).append('\n');
      paragraph = line.paragraph();
    }
    return text.toString();
  }
}
