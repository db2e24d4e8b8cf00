package dev.bonafide.house;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Plural;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key of a phrasebook without the form that it has by number.
 *
 * @param form empty for the only one
 */
record Form(String key, String form) {
  private static final Pattern WRITTEN = Pattern.compile("(.*)\\.(\\d+|one|few|many|other)");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

  /** "Other" is a kind of media, too, with forms of its own behind it. */
  static Form of(String key) {
    Matcher written = WRITTEN.matcher(key);
    return written.matches() ? new Form(written.group(1), written.group(2)) : new Form(key, "");
  }

  /** Whether a language has all forms of a key that it needs. */
  static boolean areEnough(String key, Set<String> keys, BotLanguage language) {
    return keys.contains(key)
        || keys.contains(key + ".other")
        || Plural.of(language).stream()
            .allMatch(form -> keys.contains(key + "." + form.name().toLowerCase(Locale.ROOT)));
  }

  /** What any form of a key takes; the number itself may be said in words. */
  static Set<String> arguments(String key, Map<String, String> book) {
    Set<String> arguments = new TreeSet<>();
    book.forEach(
        (written, text) -> {
          if (of(written).key().equals(key)) {
            ARGUMENT.matcher(text).results().forEach(match -> arguments.add(match.group(1)));
          }
        });
    return arguments;
  }
}
