package dev.bonafide.house;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that an editor strikes out.
 *
 * @param instead what to write in their place
 * @param places where they are struck out
 */
record Tic(Pattern pattern, String instead, Set<Place> places) {
  private static final Path LIST =
      House.ROOT.resolve("bot/src/test/resources/dev/bonafide/house/tics.tsv");

  private static final Pattern SHOWN =
      Pattern.compile("(?s)```.*?```|`[^`\n]*`|“[^”]*”|\"[^\"\n]*\"|\\]\\([^)]*\\)|<!--.*?-->");

  private static final Pattern LITERAL_OR_COMMENT =
      Pattern.compile(
          "(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'|/\\*.*?\\*/|//[^\n]*");

  private static final Pattern NAMES = Pattern.compile("\\{@\\w+[^}]*}|@param \\w+");

  private static final Pattern MARKUP = Pattern.compile("(?s)<[^>]*>");

  /** Where English is read. */
  enum Place {
    /** Verdicts, cards, forms, messages and settings. */
    TEXTS,
    /** Pages that are written by hand. */
    DOCS,
    /** Programs and their comments. */
    CODE
  }

  static List<Tic> all() {
    return House.text(LIST)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(cells -> new Tic(Pattern.compile(cells[0]), cells[1], places(cells[2])))
        .toList();
  }

  private static Set<Place> places(String words) {
    Set<Place> places = EnumSet.noneOf(Place.class);
    Arrays.stream(words.split(" "))
        .map(word -> Place.valueOf(word.toUpperCase(Locale.ROOT)))
        .forEach(places::add);
    return places;
  }

  boolean isStruckIn(Place place) {
    return places.contains(place);
  }

  /** A page without what it quotes: evidence and what is typed are as they are. */
  static String prose(String page) {
    return SHOWN.matcher(page).replaceAll(" ");
  }

  /** The comments of a program, without the names in them. */
  static String comments(String program) {
    return LITERAL_OR_COMMENT
        .matcher(program)
        .results()
        .map(MatchResult::group)
        .filter(one -> one.startsWith("/"))
        .map(one -> prose(NAMES.matcher(one).replaceAll(" ")))
        .collect(Collectors.joining("\n"));
  }

  /** A template without its tags. */
  static String words(String template) {
    return MARKUP.matcher(template).replaceAll(" ");
  }
}
