package dev.bonafide.documents.picture.chat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What stands in a picture as text: a chat as a chat, anything else line by line. */
public final class ScreenshotText {
  /** Columns that may stand left of a chat: other chats with faces, and the faces beside it. */
  private static final int MOST_COLUMNS = 3;

  private ScreenshotText() {}

  /** Names and times say more than edges: a list of other chats has an edge, too. */
  public static WrittenPicture of(RecognizedPage page) {
    List<RecognizedPage> parts = parts(page);
    return first(parts, part -> NamedChat.of(part).map(NamedChat::bubbles))
        .or(
            () ->
                first(
                    parts,
                    part -> ChatSides.of(part).map(sides -> new ChatScreenshot(sides).bubbles())))
        .map(ScreenshotText::bubbles)
        .orElseGet(() -> lines(withoutOtherChats(parts)));
  }

  /** What a program shows right of a list of other chats: no one there says anything of this. */
  private static RecognizedPage withoutOtherChats(List<RecognizedPage> parts) {
    return parts.stream()
        .skip(1)
        .filter(part -> ScreenFrame.within(part).getFirst().isOfProgram())
        .findFirst()
        .orElse(parts.getFirst());
  }

  /** The page, and what is right of its first columns. */
  private static List<RecognizedPage> parts(RecognizedPage page) {
    List<RecognizedPage> parts = new ArrayList<>(List.of(page));
    Optional<RecognizedPage> part = page.besideTheLeft();
    while (part.isPresent() && parts.size() <= MOST_COLUMNS) {
      parts.add(part.get());
      part = part.get().besideTheLeft();
    }
    return parts;
  }

  private static Optional<List<WrittenBubble>> first(
      List<RecognizedPage> parts, Function<RecognizedPage, Optional<List<WrittenBubble>>> chat) {
    return parts.stream().map(chat).flatMap(Optional::stream).findFirst();
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
      if (ProgramLine.is(line)) {
        continue;
      }
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
