package dev.bonafide.rule;

import dev.bonafide.check.RedFlag;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Red flags that a reviewer may mean by their own words.
 *
 * @param flags the likeliest first, at most three
 * @param isClear whether the first is meant, so that no one has to be asked
 */
public record MeantFlags(List<RedFlag> flags, boolean isClear) {
  public static final MeantFlags NONE = new MeantFlags(List.of(), false);

  private static final Pattern NAMED = Pattern.compile("([a-z0-9]+(?:_[a-z0-9]+)+):");

  public MeantFlags {
    flags = List.copyOf(flags);
  }

  /** A note that says which red flag its words mean, by the id that rules hear. */
  public static String naming(String id, String words) {
    return id.replace('-', '_') + ": " + words.strip();
  }

  /** The id with which such a note begins. */
  public static Optional<String> named(String note) {
    Matcher named = NAMED.matcher(note.strip());
    return named.lookingAt() ? Optional.of(named.group(1)) : Optional.empty();
  }

  /** The reviewer's own words of such a note, as people are shown it; any other as it is. */
  public static String own(String note) {
    Matcher named = NAMED.matcher(note);
    String words = named.lookingAt() ? note.substring(named.end()).strip() : "";
    return words.isEmpty() ? note : words;
  }
}
