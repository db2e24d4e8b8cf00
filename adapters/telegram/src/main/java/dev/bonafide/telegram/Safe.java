package dev.bonafide.telegram;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/**
 * Words of others as they may stand in Telegram: nothing in them is markup, names anybody, is a
 * command, or can be followed or paid. Telegram makes links of its own accord of whatever looks
 * like one; an invisible joiner keeps it from that, and the letters stay as they were.
 */
final class Safe {
  private static final String JOINER = "\u2060";
  private static final Pattern SCHEME = Pattern.compile("(?i)\\b(h)tt(ps?://)");
  private static final Pattern OTHER_SCHEME = Pattern.compile("(?i)\\b([a-z][a-z0-9+.-]*:)//");
  private static final Pattern DOT = Pattern.compile("([\\pL\\pN])\\.(\\pL{2})");
  private static final Pattern CALL = Pattern.compile("([@#$])([\\pL\\pN_])");
  private static final Pattern COMMAND = Pattern.compile("(^|[^\\pL\\pN<])/([A-Za-z0-9_])");

  /** A host behind a scheme or {@code www.}. */
  private static final Pattern HOST =
      Pattern.compile("(?i)(?:hxxps?://|ftp://|\\bwww\\.)[^\\s/<>|]+");

  /** Ethereum, Bitcoin of both kinds, Tron. */
  private static final Pattern WALLET =
      Pattern.compile(
          "\\b(0x[0-9a-fA-F]{40}|bc1[a-z0-9]{25,87}|[13][1-9A-HJ-NP-Za-km-z]{25,34}"
              + "|T[1-9A-HJ-NP-Za-km-z]{33})\\b");

  private static final int SHOWN = 4;

  private Safe() {}

  /** Words of the evidence, so much of them as people see as so many characters. */
  static String evidence(String text, int characters) {
    return evidence(Room.shortened(text, characters));
  }

  static String evidence(String text) {
    String unpaid = wallets(SCHEME.matcher(text).replaceAll("$1xx$2"));
    String unfollowed = OTHER_SCHEME.matcher(hosts(unpaid)).replaceAll("$1" + JOINER + "//");
    String unlinked = DOT.matcher(unfollowed).replaceAll("$1." + JOINER + "$2");
    String uncalled = CALL.matcher(unlinked).replaceAll("$1" + JOINER + "$2");
    return plain(COMMAND.matcher(uncalled).replaceAll("$1/" + JOINER + "$2"));
  }

  /** Anybody's words, without markup. */
  static String plain(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String hosts(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    Matcher host = HOST.matcher(text);
    int at = 0;
    while (host.find()) {
      safe.append(text, at, host.start()).append(host.group().replace(".", "[.]"));
      at = host.end();
    }
    return safe.append(text, at, text.length()).toString();
  }

  private static String wallets(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    Matcher wallet = WALLET.matcher(text);
    int at = 0;
    while (wallet.find()) {
      String whole = wallet.group();
      safe.append(text, at, wallet.start())
          .append(whole, 0, SHOWN)
          .append('…')
          .append(whole, whole.length() - SHOWN, whole.length());
      at = wallet.end();
    }
    return safe.append(text, at, text.length()).toString();
  }
}
