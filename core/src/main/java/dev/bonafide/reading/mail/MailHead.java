package dev.bonafide.reading.mail;

import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The head of one mail in a text.
 *
 * @param fields the values that were found
 * @param subject where the subject line's words stand; null where there are none
 * @param end index of the first line that is not of the head
 */
public record MailHead(Map<MailField.Name, String> fields, @Nullable Span subject, int end) {
  private static final int MOST_LINES = 60;

  /**
   * Reads the head that begins at a line.
   *
   * @param technical whether fields such as {@code Message-ID} belong to it
   */
  static Optional<MailHead> at(TextPage page, int first, boolean technical) {
    return Optional.of(fieldsFrom(page, first, technical))
        .filter(head -> head.fields.containsKey(MailField.Name.FROM));
  }

  /** The fields from a line on, up to the next writer's. */
  private static MailHead fieldsFrom(TextPage page, int first, boolean technical) {
    Map<MailField.Name, String> fields = new EnumMap<>(MailField.Name.class);
    Span subject = null;
    int index = first;
    while (index < Math.min(page.count(), first + MOST_LINES)
        && isOfHead(page, index, first, technical)) {
      TextLine line = page.line(index);
      MailField field = MailField.in(line.text()).orElse(new MailField(null, 0));
      if (field.is(MailField.Name.FROM) && fields.containsKey(MailField.Name.FROM)) {
        break;
      }
      if (field.name() != null) {
        fields.putIfAbsent(field.name(), line.text().substring(field.value()).strip());
      }
      if (field.is(MailField.Name.SUBJECT)) {
        subject = new Span(line.start() + field.value(), line.end());
      }
      index++;
    }
    return new MailHead(Map.copyOf(fields), subject, index);
  }

  /**
   * The line on which the first head begins that says more than who wrote; empty where there is
   * none. Other lines may stand above it, and so may a field by itself.
   */
  public static OptionalInt first(TextPage page) {
    for (int index = 0; index < page.count(); ) {
      if (page.line(index).text().isEmpty()) {
        index++;
        continue;
      }
      MailHead head = fieldsFrom(page, index, true);
      if (head.isCertain() || WroteLine.at(page, index).isPresent()) {
        return OptionalInt.of(index);
      }
      index = Math.max(index + 1, head.end);
    }
    return OptionalInt.empty();
  }

  /** Whether it names a writer, not a year as papers do, and says more. */
  private boolean isCertain() {
    return isFull()
        && from().codePoints().anyMatch(Character::isLetter)
        && (from().indexOf('@') > 0 || from().chars().noneMatch(Character::isDigit));
  }

  private static boolean isOfHead(TextPage page, int index, int first, boolean technical) {
    String line = page.line(index).text();
    if (index > first && !line.isBlank() && Character.isWhitespace(line.charAt(0))) {
      return technical;
    }
    Optional<MailField> field = MailField.in(line);
    return (field.isPresent() && (technical || field.get().name() != null))
        || (technical && index == first && line.startsWith("From "));
  }

  String from() {
    return fields.getOrDefault(MailField.Name.FROM, "");
  }

  String to() {
    return fields.getOrDefault(MailField.Name.TO, "")
        + ", "
        + fields.getOrDefault(MailField.Name.COPY, "");
  }

  boolean hasReader() {
    return fields.containsKey(MailField.Name.TO) && !isToNobody();
  }

  /** Whether no reader is named, as where one mail goes to many. */
  private boolean isToNobody() {
    return fields.getOrDefault(MailField.Name.TO, "").startsWith("undisclosed-recipients");
  }

  /** States what a reader of the words of a mail does not see. */
  List<String> facts() {
    List<String> facts = new ArrayList<>();
    String checked = fields.getOrDefault(MailField.Name.CHECKED, "").toLowerCase(Locale.ROOT);
    boolean passed = checked.contains("dmarc=pass") || checked.contains("dkim=pass");
    if (!passed && (checked.contains("dmarc=fail") || checked.contains("spf=fail"))) {
      facts.add("The server that received an email found that it is not from its sender's domain.");
    }
    if (isToNobody()) {
      facts.add("An email names no recipient.");
    }
    if (fields.getOrDefault(MailField.Name.ANSWERS, "").equals("none")) {
      facts.add("The subject of an email is that of an answer, but it answers no other one.");
    }
    return facts;
  }

  /** Whether it says more than who wrote. */
  boolean isFull() {
    return fields.keySet().stream()
        .anyMatch(
            name ->
                name == MailField.Name.TO
                    || name == MailField.Name.DATE
                    || name == MailField.Name.SUBJECT);
  }

  String date() {
    return fields.getOrDefault(MailField.Name.DATE, "");
  }

  String subjectLine() {
    return fields.getOrDefault(MailField.Name.SUBJECT, "");
  }

  /** Whether the subject line is the writer's own, not that of the mail which is answered. */
  boolean opensTheThread() {
    String line = subjectLine();
    int colon = line.indexOf(':');
    return !(colon > 0
        && colon <= 4
        && line.codePoints().limit(colon).allMatch(Character::isLetter));
  }
}
