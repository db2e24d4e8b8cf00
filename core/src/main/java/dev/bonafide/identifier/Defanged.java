package dev.bonafide.identifier;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.text.Span;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What others wrote with nothing left in it that can be followed or paid: {@code hxxps://} for
 * {@code https://}, {@code [.]} in hosts, the two ends of a wallet's address. Mailboxes, names of
 * files and numbers stay as they are. Escaping for a platform comes after it.
 */
public final class Defanged {
  /** Unseen, and no part of a link: what follows a scheme is then none. */
  private static final String JOINER = "\u2060";

  /** Where our own advice says to report; a bare name of it stays readable. */
  private static final Set<String> REPORTED_TO = Set.of("ic3.gov", "identitytheft.gov");

  private static final int SHOWN = 4;

  /** How far back the scheme of an address with a user's name may stand. */
  private static final int USER = 64;

  private static final FormScan WORDS = FormScan.words(Wallets.SHORTEST, Wallets.LONGEST);
  private static final Pattern HEX_WALLET = Pattern.compile("0x[0-9a-fA-F]{40}");
  private static final Pattern SCHEME = Pattern.compile("(?i)\\b([a-z][a-z0-9+.-]*)://");
  private static final Pattern DOTTED =
      Pattern.compile("[\\pL\\pN](?:[\\pL\\pN_-]|\\.[\\pL\\pN_-])*\\.[\\pL\\pN-]+");
  private static final Pattern ENDING = Pattern.compile(".*\\.\\pL[\\pL\\pN-]+");
  private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,3}\\.){3}\\d{1,3}");

  private Defanged() {}

  public static String of(String text) {
    String unpaid = unpaid(text);
    String unnamed =
        hasDotInWord(unpaid)
            ? replaced(unpaid, DOTTED, (host, in) -> host(host, in.start(), unpaid))
            : unpaid;
    return unnamed.contains("://")
        ? replaced(unnamed, SCHEME, (_, in) -> scheme(in.group(1)))
        : unnamed;
  }

  /** Most texts have none, so that no host needs to be looked for in them. */
  private static boolean hasDotInWord(String text) {
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      if (dot + 1 < text.length() && !Character.isWhitespace(text.charAt(dot + 1))) {
        return true;
      }
    }
    return false;
  }

  private static String unpaid(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    int[] at = {0};
    WORDS.in(
        text,
        "",
        (Span word) -> {
          String written = text.substring(word.start(), word.end());
          if (HEX_WALLET.matches(written) || Wallets.of(written).isPresent()) {
            safe.append(text, at[0], word.start()).append(ends(written));
            at[0] = word.end();
          }
          return true;
        });
    return safe.append(text, at[0], text.length()).toString();
  }

  private static String ends(String wallet) {
    return wallet.substring(0, SHOWN) + "…" + wallet.substring(wallet.length() - SHOWN);
  }

  private static String scheme(String written) {
    return switch (Identifier.lower(written)) {
      case "http", "https" -> written.charAt(0) + "xx" + written.substring(3) + "://";
      case "hxxp", "hxxps" -> written + "://";
      default -> written + ":" + JOINER + "//";
    };
  }

  private static String host(String written, int at, String text) {
    return isMailbox(at, text) || !isHost(written, at, text)
        ? written
        : written.replace(".", "[.]");
  }

  private static boolean isMailbox(int at, String text) {
    return at > 0
        && text.charAt(at - 1) == '@'
        && !text.substring(Math.max(0, at - USER), at).contains("://");
  }

  private static boolean isHost(String written, int at, String text) {
    int end = at + written.length();
    boolean leadsOn = end < text.length() && text.charAt(end) == '/';
    boolean isAddressed = text.startsWith("//", at - 2) || text.startsWith("@", at - 1);
    return isAddressed
        || Identifier.lower(written).startsWith("www.")
        || NUMBERED.matches(written)
        || (leadsOn && ENDING.matches(written))
        || (Links.bare(written).isPresent() && !REPORTED_TO.contains(Identifier.lower(written)));
  }

  private static String replaced(
      String text, Pattern pattern, BiFunction<String, Matcher, String> by) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    Matcher found = pattern.matcher(text);
    int at = 0;
    while (found.find()) {
      safe.append(text, at, found.start()).append(by.apply(found.group(), found));
      at = found.end();
    }
    return safe.append(text, at, text.length()).toString();
  }
}
