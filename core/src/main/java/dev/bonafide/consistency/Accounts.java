package dev.bonafide.consistency;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds names on platforms and mailboxes that are written without the sign that gives them away:
 * {@code line id kiri}, {@code kiri#1234}, {@code u/kiri}, {@code kiri (at) mail (dot) example}.
 */
final class Accounts {
  private static final String TOKEN = "@?((?:live:)?[A-Za-z0-9À-ɏ_][A-Za-z0-9À-ɏ._-]*[A-Za-z0-9À-ɏ_])";

  private static final String PLATFORM =
      "telegram|tg|discord|slack|skype|whats ?app|wechat|weixin|微信|line|ライン|kakao ?talk|kakao"
          + "|카카오톡|카톡|viber|zalo|signal|threema|matrix|instagram|insta|twitter|linkedin|github"
          + "|gitlab|snapchat|qq|facebook|messenger|keybase|телеграмм?|телега|тг|дискорд|скайп"
          + "|вайбер|вотсап|ватсап|تلغرام|تيليجرام|واتساب|טלגרם|เทเลแกรม|ไลน์";

  private static final String NAMING =
      "handle|id|user ?name|user|nick(?:name)?|account|login|alias|ник|никнейм|логин|号|账号|アカウント"
          + "|아이디|usuario|usuário|benutzername|pseudo|معرف";

  private static final String IS = "is|as|are|under|by|=|:|-|は|是|ist|es|est|é|to";

  private static final Pattern ON_PLATFORM =
      Pattern.compile(
          "(?i)(?:^|[^\\pL0-9_])("
              + PLATFORM
              + ")[а-яё]{0,2} ?((?:"
              + NAMING
              + ")? ?(?:(?:"
              + IS
              + ") ?)?)"
              + TOKEN);

  private static final Pattern BY_NAME =
      Pattern.compile(
          "(?i)(?:^|[^\\pL0-9_])()("
              + "(?:handle|user ?name|nick(?:name)?|login|ник|никнейм|логин|账号|用户名|ユーザー名|아이디"
              + "|usuario|usuário|benutzername|pseudo)(?:\\pL? (?:в|на|on|in|auf|en|sur) \\pL+)?"
              + "[ :=-]{1,3}(?:(?:is|ist|es|est|é|は|是) ?)?)"
              + TOKEN);

  private static final Pattern NUMBERED =
      Pattern.compile("(?:^|[^\\pL0-9_.#])([\\pL0-9_][\\pL0-9_.]{1,31})#[0-9]{4}(?:[^0-9]|$)");

  private static final Pattern OF_REDDIT =
      Pattern.compile("(?:^|[^\\pL0-9_.])/?u/([A-Za-z0-9_-]{3,20})");

  private static final String AT = " ?(?:[(\\[{<] ?(?:at|@|собака|arroba|ät|chez) ?[)\\]}>]|@) ?";
  private static final String DOT =
      " ?(?:[(\\[{<] ?(?:dot|\\.|точка|punto|ponto|punkt|point) ?[)\\]}>]|\\.| dot ) ?";

  private static final Pattern MAILBOX =
      Pattern.compile(
          "(?i)[\\pL0-9][\\pL0-9._%+-]*(?:"
              + AT
              + "[\\pL0-9-]+(?:"
              + DOT
              + "[\\pL0-9-]{2,}){1,3}| at [\\pL0-9-]+(?: dot [\\pL0-9-]{2,}){1,3})");

  /** Behind these a plain word is no name, unless it is announced as one. */
  private static final Set<String> WORDS_TOO =
      Set.of("line", "signal", "slack", "matrix", "discord", "github", "gitlab", "linkedin", "messenger", "facebook", "whatsapp", "telegram");

  private Accounts() {}

  static List<Sighting> in(String text) {
    List<Sighting> found = new ArrayList<>();
    whole(MAILBOX, text, found);
    Matcher numbered = NUMBERED.matcher(text);
    while (numbered.find()) {
      if (!isWord(numbered.group(1))) {
        Span name = new Span(numbered.start(1), numbered.end(1) + "#1234".length());
        found.add(Sighting.of(text, name, "handle"));
      }
    }
    groups(OF_REDDIT, text, found);
    told(ON_PLATFORM, text, found);
    told(BY_NAME, text, found);
    return found;
  }

  private static void whole(Pattern pattern, String text, List<Sighting> found) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      if (match.group().indexOf(' ') > 0 || match.group().indexOf('@') < 0) {
        found.add(Sighting.of(text, new Span(match.start(), match.end()), "mail"));
      }
    }
  }

  private static void groups(Pattern pattern, String text, List<Sighting> found) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      found.add(Sighting.of(text, new Span(match.start(1), match.end(1)), "handle"));
    }
  }

  private static void told(Pattern pattern, String text, List<Sighting> found) {
    Matcher match = pattern.matcher(text);
    int from = 0;
    while (match.find(from)) {
      boolean announced = !match.group(2).isBlank();
      if (names(match.group(3), announced || !WORDS_TOO.contains(lower(match.group(1))))) {
        found.add(Sighting.of(text, new Span(match.start(3), match.end(3)), "handle"));
        from = match.end();
      } else {
        from = match.start(3) - 1;
      }
    }
  }

  /** What holds a digit or a mark is made up; a plain word must be announced, and be no word. */
  private static boolean names(String token, boolean announced) {
    boolean letters = token.codePoints().anyMatch(Character::isLetter);
    boolean marked = token.codePoints().anyMatch(c -> c == '_' || c == '.' || isDigit(c));
    return letters && token.length() > 2 && !isWord(token) && (marked || announced);
  }

  private static boolean isDigit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9';
  }

  private static boolean isWord(String token) {
    return OrdinaryWords.areNamesToo(lower(token));
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
