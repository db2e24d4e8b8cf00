package dev.bonafide.reading.mail;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Normalised;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of a mail's head.
 *
 * @param name null for a technical field, such as {@code Message-ID}
 * @param value offset within the line at which the value begins
 */
public record MailField(@Nullable Name name, int value) {

  /** The fields that say who wrote to whom, when and about what. */
  enum Name {
    FROM,
    TO,
    COPY,
    DATE,
    SUBJECT,
    /** How the server that took a mail in found it, as it says itself. */
    CHECKED,
    /** The mail that is answered, or that there is none. */
    ANSWERS,
    /** Others that stand among them, in mails and in exports of messages. */
    OTHER
  }

  private static final int LONGEST_NAME = 32;
  private static final Map<String, Name> NAMES = names();

  /** The field that a line is, if it is one of a mail's head. */
  public static Optional<MailField> in(String line) {
    int colon = colon(line);
    if (colon < 1) {
      return Optional.empty();
    }
    String word = Normalised.of(line.substring(0, colon)).text().replace("*", "").strip();
    Name name = NAMES.get(word.replace(" ", ""));
    int value = colon + 1;
    if (name != null) {
      return Optional.of(new MailField(name, value));
    }
    boolean technical = word.indexOf('-') > 0 && word.indexOf(' ') < 0;
    return technical ? Optional.of(new MailField(null, value)) : Optional.empty();
  }

  /** Whether a line says who wrote a mail. */
  static boolean isFrom(String line) {
    return in(line).filter(field -> field.is(Name.FROM)).isPresent();
  }

  boolean is(Name wanted) {
    return name == wanted;
  }

  private static int colon(String line) {
    for (int at = 0; at < Math.min(line.length(), LONGEST_NAME); at++) {
      if (line.charAt(at) == ':' || line.charAt(at) == '：') {
        return at;
      }
    }
    return -1;
  }

  private static Map<String, Name> names() {
    Map<String, Name> names = new HashMap<>();
    Stream.of(Name.values())
        .forEach(
            name ->
                PropertyFile.beside(MailField.class, "fields")
                    .words(name.name().toLowerCase(Locale.ROOT))
                    .forEach(word -> names.put(Normalised.of(word).text(), name)));
    return Map.copyOf(names);
  }
}
