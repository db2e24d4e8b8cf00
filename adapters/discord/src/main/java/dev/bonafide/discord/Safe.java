package dev.bonafide.discord;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of others as they may stand in Discord: nothing in them is markup, names or pings anybody,
 * or can be followed or paid. An invisible joiner breaks what Discord would make something of; the
 * letters stay as they were.
 */
final class Safe {
  private static final String JOINER = "\u2060";
  private static final Pattern SCHEME = Pattern.compile("(?i)\\b(h)tt(ps?)://");
  private static final Pattern OTHER_SCHEME = Pattern.compile("(?i)\\b([a-z][a-z0-9+.-]*):/(?=/)");

  /** A host, with or without a scheme in front. */
  private static final Pattern HOST =
      Pattern.compile("(?i)(?<![\\pL\\pN.])(?:[\\pL\\pN-]{1,63}\\.)+\\pL{2,24}(?![\\pL\\pN])");

  private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,3}\\.){3}\\d{1,3}");

  /** Ethereum, Bitcoin of both kinds, Tron, Solana. */
  private static final Pattern WALLET =
      Pattern.compile(
          "\\b(0x[0-9a-fA-F]{40}|bc1[a-z0-9]{25,87}|[1-9A-HJ-NP-Za-km-z]{32,44}"
              + "|[13][1-9A-HJ-NP-Za-km-z]{25,34})\\b");

  private static final String MARKUP = "\\*_~`|[]()>#";
  private static final int SHOWN = 4;

  private Safe() {}

  /** Words of the evidence, so many characters of them at most. */
  static String evidence(String text, int characters) {
    return evidence(Room.shortened(text, characters));
  }

  static String evidence(String text) {
    String unpaid = replaced(text, WALLET, Safe::shortenedWallet);
    String unfollowed = SCHEME.matcher(unpaid).replaceAll("$1xx$2:" + JOINER + "//");
    String unopened = OTHER_SCHEME.matcher(unfollowed).replaceAll("$1:" + JOINER + "/");
    String numbered = replaced(unopened, NUMBERED, host -> host.replace(".", "[.]"));
    return plain(replaced(numbered, HOST, host -> host.replace(".", "[.]")));
  }

  /** Anybody's words, without markup. */
  static String plain(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    boolean lineBegins = true;
    for (int at = 0; at < text.length(); at++) {
      char next = text.charAt(at);
      boolean list = lineBegins && (next == '-' || next == '+');
      boolean numbered = next == '.' && isNumberedList(text, at);
      if (list || numbered || MARKUP.indexOf(next) >= 0) {
        safe.append('\\');
      }
      safe.append(next);
      if (next == '@' || next == '<') {
        safe.append(JOINER);
      }
      lineBegins = next == '\n' || (lineBegins && next == ' ');
    }
    return safe.toString();
  }

  /** Whether a full stop ends the number that a line begins with. */
  private static boolean isNumberedList(String text, int at) {
    int digit = at - 1;
    while (digit >= 0 && Character.isDigit(text.charAt(digit))) {
      digit--;
    }
    return digit < at - 1 && (digit < 0 || text.charAt(digit) == '\n');
  }

  private static String shortenedWallet(String wallet) {
    boolean plainWord = wallet.chars().noneMatch(Character::isDigit);
    return plainWord
        ? wallet
        : wallet.substring(0, SHOWN) + "…" + wallet.substring(wallet.length() - SHOWN);
  }

  private static String replaced(
      String text, Pattern pattern, java.util.function.UnaryOperator<String> by) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    Matcher found = pattern.matcher(text);
    int at = 0;
    while (found.find()) {
      safe.append(text, at, found.start()).append(by.apply(found.group()));
      at = found.end();
    }
    return safe.append(text, at, text.length()).toString();
  }
}
