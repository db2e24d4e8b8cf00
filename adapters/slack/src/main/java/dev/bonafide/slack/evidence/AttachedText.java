package dev.bonafide.slack.evidence;

import com.slack.api.model.Attachment;
import com.slack.api.model.Field;
import dev.bonafide.chat.card.MessageBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an attachment says below a message, in the order in which people see it, with Slack's
 * markup.
 *
 * @param isCut whether more stood there
 */
record AttachedText(String words, boolean isCut) {
  private static final int FIELDS = 25;
  private static final int CHARACTERS = 6_000;

  /** Stands where an attachment has no words of its own. */
  private static final String NONE = "[no preview available]";

  /**
   * Reads one.
   *
   * @param seen what was said before, to which this is added: nothing is evidence twice
   */
  static AttachedText of(Attachment attachment, StringBuilder seen) {
    List<String> lines = new ArrayList<>();
    add(attachment.getPretext(), lines, seen);
    add(attachment.getServiceName(), lines, seen);
    add(attachment.getAuthorName(), lines, seen);
    add(attachment.getTitle(), lines, seen);
    add(attachment.getTitleLink(), lines, seen);
    add(attachment.getText(), lines, seen);
    List<Field> fields = Objects.requireNonNullElse(attachment.getFields(), List.of());
    for (Field field : fields.subList(0, Math.min(FIELDS, fields.size()))) {
      add(field.getTitle(), lines, seen);
      add(field.getValue(), lines, seen);
    }
    add(attachment.getFooter(), lines, seen);
    if (lines.isEmpty() && !NONE.equals(attachment.getFallback())) {
      add(attachment.getFallback(), lines, seen);
    }
    String all = String.join("\n", lines);
    String words = MessageBudget.shortened(all, CHARACTERS);
    return new AttachedText(words, words.length() < all.length() || fields.size() > FIELDS);
  }

  private static void add(@Nullable String line, List<String> lines, StringBuilder seen) {
    if (line != null && !line.isBlank() && seen.indexOf(line.strip()) < 0) {
      lines.add(line);
      seen.append('\n').append(line);
    }
  }
}
