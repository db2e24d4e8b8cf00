package dev.bonafide.report.quote;

import dev.bonafide.phrasebook.Phrasebook;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells people in their language what the bot named; what they named themselves stays. */
public final class ShownExhibit {
  private static final Pattern PASSED_ON = Pattern.compile("(.+) passed it on((?: \\(\\d+\\))?)");
  private static final String GIVEN = "given.";

  private ShownExhibit() {}

  public static String named(String name, Phrasebook book) {
    Matcher passedOn = PASSED_ON.matcher(name);
    if (passedOn.matches()) {
      return book.say(GIVEN + "passed-on", passedOn.group(1)) + passedOn.group(2);
    }
    String key = GIVEN + name.replace(' ', '-');
    return book.knows(key) ? book.say(key) : name;
  }
}
