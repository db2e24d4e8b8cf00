package dev.bonafide.reading.chat;

import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The names above the blocks of a text in which nearly each block begins with one, and the same few
 * come again and again: a chat that was copied without times. Headings of a paper come once.
 */
final class BlockHeads {
  private static final int FEWEST_BLOCKS = 4;
  private static final int MOST_NAMES = 8;
  private static final int LONGEST = 40;

  private final TextPage page;
  private final Map<String, Integer> counts = new HashMap<>();
  private int blocks;
  private int headed;

  private BlockHeads(TextPage page) {
    this.page = page;
  }

  /** Nothing where the text is not written so. */
  static Set<String> in(TextPage page) {
    BlockHeads heads = new BlockHeads(page);
    for (int index = 0; index < page.count(); index++) {
      if (!page.line(index).isBlank()
          && page.isAfterBlank(index)
          && NameLines.time(page.line(index)).isEmpty()) {
        heads.take(index);
      }
    }
    return heads.isTalk() ? Set.copyOf(heads.counts.keySet()) : Set.of();
  }

  private void take(int index) {
    blocks++;
    TextLine line = page.line(index);
    boolean above = index + 1 < page.count() && !page.line(index + 1).isBlank();
    String name = line.head(2 * LONGEST).strip();
    if (above && name.length() <= LONGEST && isName(name)) {
      headed++;
      counts.merge(name, 1, Integer::sum);
    }
  }

  private static boolean isName(String line) {
    return line.indexOf(':') < 0 && SpeakerLabel.isMarkedName(line);
  }

  /** At least three blocks of four have a name, and each name twice, all in all. */
  private boolean isTalk() {
    return headed >= FEWEST_BLOCKS
        && headed * 4 >= blocks * 3
        && counts.size() > 1
        && counts.size() <= MOST_NAMES
        && counts.size() * 2 <= headed;
  }
}
