package dev.bonafide.web.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A public source of a red flag, or a place to report it.
 *
 * @param words that name it
 * @param address that leads to it; empty where its words give none
 */
public record SourceView(String words, String address) {
  private static final Pattern ENDS = Pattern.compile("(.{1,300})[,:] (https://[^ ]{4,200})");

  static SourceView of(String source) {
    Matcher linked = ENDS.matcher(source);
    return linked.matches()
        ? new SourceView(linked.group(1), linked.group(2))
        : new SourceView(source, "");
  }
}
