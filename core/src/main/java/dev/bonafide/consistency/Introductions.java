package dev.bonafide.consistency;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names where people give them: they say what they are called, greet somebody, or sign. The
 * words around a name tell it; which names there are is not known.
 */
final class Introductions {
  private static final String LARGE = "\\p{Lu}[\\pL\\pM'’-]+";
  private static final String NAME = "(" + LARGE + "(?: (?:\\p{Lu}\\. )?" + LARGE + "){0,3})";

  /** Behind these stands what the writer is called, large or not. */
  private static final Pattern CALLED =
      Pattern.compile(
          "(?i:\\b(?:my (?:full |real |legal |first )?name is|my name's|(?:you can |just |please )?call me"
              + "|calls? me|known as|goes by|go by|i am called|nickname is|nicknamed|ich heiße|mein name ist"
              + "|nenn(?:t|en sie)? mich|je m'appelle|appelle[sz]?[ -]moi|me llamo|mi nombre es|ll[aá]m[ae]me"
              + "|me chamo|meu nome é|me chame(?: de)?|mi chiamo|il mio nome è|nazywam się|mam na imię"
              + "|jmenuji se|ik heet|mijn naam is|jag heter|jeg heter|jeg hedder|nimeni on|a nevem"
              + "|benim adım|adım|ismim|tên (?:tôi|em|mình|anh) là|tôi tên là|nama saya)"
              + "|(?:меня|мене) (?:зовут|звати|все зовут)|мо[её] имя|зовите меня|звіть мене|με λένε"
              + "|ονομάζομαι|το όνομά μου είναι),? [\"“«']?"
              + NAME);

  /** A description may stand there as well: only a name goes on like this. */
  private static final Pattern PRESENTED =
      Pattern.compile(
          "(?:^|[.!?,\\n] ?)(?i:(?:hi|hello|hey)[,!]? )?(?i:i'm|i’m|i am|this is|it's|here is|soy|sono|je suis"
              + "|ich bin|это|я) "
              + NAME
              + "(?:[,.!\\n]|$| (?i:from|here|speaking|with|at|and i|von|de|из)\\b)");

  private static final Pattern GREETED =
      Pattern.compile(
          "(?:^|[.!?,:\\n>] ?)(?i:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|thanks|thank you"
              + "|cheers|hola|buen[oa]s (?:d[ií]as|tardes|noches)|estimad[oa]|querid[oa]|olá|oi|caro|cara"
              + "|prezad[oa]|bonjour|bonsoir|salut|cher|chère|hallo|guten (?:tag|morgen|abend)|liebe[rs]?"
              + "|sehr geehrte[rs]?|привет|здравствуйте|добрый (?:день|вечер)|доброе утро|уважаем\\pL+"
              + "|дорог\\pL+|привіт|добрий день|шановн\\pL+|cześć|dzień dobry|drogi|droga|ciao|buongiorno"
              + "|ahoj|dobrý den|szia|kedves|merhaba|sayın|xin chào|chào|γεια σου|γεια|αγαπητέ|hei|hej)"
              + "(?: (?i:mr|mrs|ms|miss|dr|sir|pan|pani|herr|frau|señora?|sra?|anh|chị|em|bạn)\\.?)?,? "
              + NAME
              + "(?:[,.!:;?)\\n]|$| ?[—–-] )");

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?im:^(?:[^\\n]{0,24}\\b)?(?:best|regards|wishes|sincerely|cheers|thanks|thank you|yours|br|rgds|saludos"
              + "|cordialement|grüßen?|gruß|lg|mfg|уважением|повагою|atentamente|atenciosamente|abraços?"
              + "|pozdrawiam|saluti|saygılarımla|hälsningar|terveisin|üdvözlettel|trân trọng)[,.! ]*\\n\\s{0,4})"
              + "[—–-]{0,2} ?"
              + NAME
              + " *(?:\\n|$|[,|(])"
              + "|(?m:^)[—–-]{1,2} ?"
              + NAME
              + " *(?:\\n|$)");

  /** In scripts without large letters. */
  private static final Pattern CASELESS =
      Pattern.compile(
          "(?:我叫|我的名字是|我名字叫|叫我)(\\p{Han}{2,4}?)(?:[是，。,.！!的来在吧就 \\n]|$)"
              + "|(?:名前は|氏名は|わたくし|私は) ?([\\p{Han}\\p{Katakana}ー・]{2,10})(?:です|と申し|といい|と言い)"
              + "|([\\p{Han}\\p{Katakana}ー・]{2,10})と(?:申し|いいま|言いま|呼んで)"
              + "|(?:이름은|저는|나는|전) ?([\\p{Hangul}]{2,4}?)(?:입니다|이에요|예요|이라고|라고|이고)"
              + "|(?:اسمي|أنا اسمي|ادعى)[ :]?([\\p{Arabic}]{2,12}(?: [\\p{Arabic}]{2,12})?)"
              + "|(?:שמי|קוראים לי|השם שלי) ([\\p{Hebrew}]{2,12}(?: [\\p{Hebrew}]{2,12})?)"
              + "|(?:ชื่อ) ?([\\p{Thai}]{2,16})"
              + "|(?:मेरा नाम|नाम) ([\\p{Devanagari}]{2,14}(?: [\\p{Devanagari}]{2,14})?) है");

  /** Told in small letters; whatever is a word of everyday text is none. */
  private static final Pattern SMALL =
      Pattern.compile("(?i:\\b(?:my name is|my name's|calls me|everyone calls me|nickname is|goes by)) ([\\pL\\pM]{3,20})\\b");

  private Introductions() {}

  /** What writers of a text call themselves, and how they sign. */
  static List<String> own(String text) {
    List<String> names = new ArrayList<>();
    for (Pattern pattern : List.of(CALLED, PRESENTED, SIGNED, CASELESS, SMALL)) {
      collect(pattern, text, names);
    }
    return names;
  }

  /** Whom writers of a text address. */
  static List<String> others(String text) {
    List<String> names = new ArrayList<>();
    collect(GREETED, text, names);
    return names;
  }

  private static void collect(Pattern pattern, String text, List<String> names) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      for (int group = 1; group <= match.groupCount(); group++) {
        if (match.group(group) != null && isName(match.group(group))) {
          names.add(match.group(group));
        }
      }
    }
  }

  /** No word of everyday text may stand there, and no country's people. */
  private static boolean isName(String words) {
    List<NameToken> tokens = NameToken.in(words);
    return tokens.stream().noneMatch(token -> Declension.isOfCountry(token.word()))
        && tokens.stream().noneMatch(token -> OrdinaryWords.nameNobody(token.word()))
        && tokens.stream().anyMatch(token -> !OrdinaryWords.areNamesToo(token.word()));
  }
}
