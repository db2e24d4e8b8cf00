package dev.bonafide.slack;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/**
 * Words of others as they may stand in Slack: nothing in them is markup, names anybody, or can be
 * clicked. Letters stay as they are but for links, wallets and fences.
 */
final class Safe {
  private static final Pattern SCHEME = Pattern.compile("(?i)\\b(h)tt(ps?://)");

  /** A host behind a scheme or {@code www.}, or before a path. */
  private static final Pattern HOST =
      Pattern.compile(
          "(?i)(?:hxxps?://|ftp://|\\bwww\\.)[^\\s/<>|]+"
              + "|\\b[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}/");

  /** Ethereum, Bitcoin of both kinds, Tron. */
  private static final Pattern WALLET =
      Pattern.compile(
          "\\b(0x[0-9a-fA-F]{40}|bc1[a-z0-9]{25,87}|[13][1-9A-HJ-NP-Za-km-z]{25,34}"
              + "|T[1-9A-HJ-NP-Za-km-z]{33})\\b");

  private static final Pattern CALL = Pattern.compile("(?i)@(channel|here|everyone)");
  private static final int SHOWN = 4;
  private static final String WORD_JOINER = "\u2060";

  private Safe() {}

  /** Words of the evidence, so much of them as is safe within so many bytes. */
  static String evidence(String text, int bytes) {
    int characters = bytes;
    String safe = evidence(Room.shortened(text, characters));
    while (Room.size(safe) > bytes && characters > 1) {
      characters = characters * 3 / 4;
      safe = evidence(Room.shortened(text, characters));
    }
    return safe;
  }

  /** Words of the evidence: what could be followed or paid is broken up besides. */
  static String evidence(String text) {
    return plain(hosts(wallets(SCHEME.matcher(text).replaceAll("$1xx$2"))));
  }

  /** Anybody's words. The three characters are those that Slack's markup is made of. */
  static String plain(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return CALL.matcher(escaped).replaceAll("@" + WORD_JOINER + "$1").replace("```", "'''");
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
