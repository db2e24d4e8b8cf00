package dev.bonafide.consultation.redaction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Words behind which something is told. A text without one of them is not looked through: that is
 * most of them.
 */
final class ContactCue {
  private final List<String> words;
  private final Pattern pattern;

  /**
   * Made of words and what stands around them.
   *
   * @param words plain, in small letters, parted by bars
   * @param behind a regular expression whose groups are what is told
   */
  ContactCue(String before, String words, String behind) {
    this.words = Arrays.asList(words.split("\\|"));
    String quoted = this.words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.pattern = Pattern.compile(before + "(?i:" + quoted + ")" + behind);
  }

  /** The groups of every place, those that are not there left out. */
  List<String> in(String text) {
    List<String> told = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    if (words.stream().anyMatch(lower::contains)) {
      Matcher match = pattern.matcher(text);
      while (match.find()) {
        for (int group = 1; group <= match.groupCount(); group++) {
          if (match.group(group) != null) {
            told.add(match.group(group));
          }
        }
      }
    }
    return told;
  }
}
