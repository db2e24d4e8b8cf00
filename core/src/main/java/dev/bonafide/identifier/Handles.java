package dev.bonafide.identifier;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;
import java.util.Set;

/** Reads names on platforms; which platform, the words before the name may say. */
final class Handles {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final Pattern PLATFORM =
      Pattern.compile(
          "(?i)\\b(telegram|tg|discord|slack|linkedin|github|twitter|skype|whatsapp"
              + "|wechat|instagram|signal)\\b");

  /** Calls to all who are there. */
  private static final Set<String> EVERYBODY = Set.of("everyone", "channel", "here", "all", "team");

  private Handles() {}

  static Optional<Identifier> of(String words, String before) {
    boolean sized = words.length() >= SHORTEST && words.length() <= LONGEST;
    if (!sized || EVERYBODY.contains(Identifier.lower(words))) {
      return Optional.empty();
    }
    String platform = platform(before.substring(before.lastIndexOf('\n') + 1));
    return Optional.of(
        platform.equals("github") ? new GitHubAccount(words) : new Handle(platform, words));
  }

  /** The platform that was named last. */
  private static String platform(String before) {
    String platform = "other";
    Matcher named = PLATFORM.matcher(before);
    while (named.find()) {
      platform = Identifier.lower(named.group(1));
    }
    return platform.equals("tg") ? "telegram" : platform;
  }
}
